internal import CLMDB
internal import Glibc
internal import Platform

extension LMDBError {
    /// A file that could not be used, in the store's terms.
    init(_ error: FileError, _ operation: String, _ path: String) {
        let known: [(Bool, Kind)] = [
            (error.isNotFound, .noSuchFile), (error.isAlreadyThere, .alreadyExists), (error.isDiskFull, .diskFull),
            (error.isPermission, .permissionDenied),
        ]
        let kind = known.first { $0.0 }?.1 ?? .system
        self.init(kind, Code(rawValue: error.errno), operation, path, error.reason, remedy: error.remedy)
    }

    /// A code of LMDB's or the system's, explained by what it means for this wrapper.
    init(_ code: Int32, _ operation: String, _ path: String) {
        let (kind, reason, remedy) = Self.explain(code, path)
        self.init(kind, Code(rawValue: code), operation, path, reason, remedy: remedy)
    }

    /// A code that opening the environment gave.
    init(opening code: Int32, _ operation: String, _ path: String, _ options: Environment.Options) {
        switch code {
        case ENOMEM:
            let least = min(options.mapSize, Environment.Options.leastMapSize)
            self.init(
                .addressSpace, Code(rawValue: code), operation, path,
                "not even a map of \(least) bytes fits the address space",
                remedy: "raise the limit (ulimit -v unlimited)")
        case EACCES, EPERM, EROFS:
            self.init(
                .permissionDenied, Code(rawValue: code), operation, path,
                "this user may not use it or its lock file, \(LockFile.path(of: path)), which readers write too",
                remedy: "join the files' group, or read a copy of your own")
        default:
            self.init(code, operation, path)
        }
    }

    private static func explain(_ code: Int32, _ path: String) -> (kind: Kind, reason: String, remedy: String) {
        if Files.isFull(path, errno: code) {
            return (.diskFull, "the disk is full", "free some space and try again; nothing was committed")
        }
        switch code {
        case MDB_MAP_RESIZED:
            return (
                .mapResized, "another process made it larger, and the map did not follow", "open it anew and try again"
            )
        case MDB_READERS_FULL:
            return (
                .readersFull, "all reader slots are taken", "end some readers (doctor lists them) and try again"
            )
        case MDB_KEYEXIST:
            return (.keyNotAscending, "the key does not come after the last one", "put it instead of appending it")
        case MDB_BAD_VALSIZE:
            return (.valueSize, "the value is too long to store", "split it")
        case MDB_BAD_TXN, MDB_TXN_FULL:
            return (
                .transactionFailed, "the transaction failed before or changed too much",
                "give it up, and try again with fewer changes"
            )
        case MDB_BAD_DBI, EINVAL:
            return (
                .unknownTable, "the transaction began before the table was opened",
                "open tables before the transaction (a fault of this program)"
            )
        case MDB_NOTFOUND:
            return (.noSuchTable, "there is no such table", "check that it is the right file, and of this format")
        case MDB_DBS_FULL:
            return (.tooManyTables, "it has no room for another table", "use fewer tables (a fault of this program)")
        case MDB_INVALID:
            return (.notADatabase, "it is not an LMDB data file", "check the path, or restore a backup")
        case MDB_VERSION_MISMATCH:
            return (.notADatabase, "it or its lock file has another format", "use the release that wrote it")
        case MDB_CORRUPTED, MDB_PAGE_NOTFOUND:
            return (.corrupted, "a page is damaged", "verify the store and restore a backup")
        case MDB_PANIC:
            return (.unusable, "an earlier failure left it unusable", "open it anew")
        case EAGAIN:
            return (
                .samePID, "another process, in another PID namespace, has the same process number",
                "share the PID namespace between the containers, or try again from a new process"
            )
        case ENOMEM:
            return (.addressSpace, "the system gives no memory", "raise the limit (ulimit -v) or free some memory")
        case EACCES, EPERM, EROFS:
            return (.permissionDenied, "this user may not do it", "ask for permission")
        case EIO:
            return (.system, "the disk could not be read or written", "look at the system's log and check the disk")
        default:
            return (.system, LMDBError.Code(rawValue: code).text, "try again, and verify the store if it stays")
        }
    }
}

extension Environment {
    /// The error for a code that LMDB gave in this environment.
    @usableFromInline
    func failure(_ code: Int32, _ operation: String, _ table: Table? = nil) -> LMDBError {
        let what = table.map { "\(operation) table \"\($0.name)\" of" } ?? operation
        guard code == MDB_MAP_FULL else { return LMDBError(code, what, path) }
        let usage = usage
        return LMDBError(
            .mapFull, .mapFull, what, path,
            "the map is full: it holds \(usage.mapSize) bytes, of which \(usage.usedBytes) were in use before",
            remedy: "commit less at once, or open it with a larger map")
    }

    /// The error for a key that LMDB does not store.
    @usableFromInline
    func keySize(_ count: Int, _ operation: String, _ table: Table) -> LMDBError {
        LMDBError(
            .keySize, .badValueSize, "\(operation) table \"\(table.name)\" of", path,
            "a key has \(Key.sizes.lowerBound) to \(Key.sizes.upperBound) bytes, and this one has \(count)",
            remedy: "use another key (a fault of this program)")
    }

    /// The error for a commit that failed: most failures come before anything is committed, some leave it open.
    func commitFailure(_ code: Int32, transaction: Int) -> LMDBError {
        let error = failure(code, "commit to")
        // A full disk fails before the meta page is written, except where even rewriting a page needs room; the map
        // shows which.
        let mayBeThere = code == EIO || error.kind == .diskFull
        guard mayBeThere, error.kind != .diskFull || usage.lastTransaction >= transaction else { return error }
        return LMDBError(
            .outcomeUnknown, LMDBError.Code(rawValue: code), "commit to", path,
            "the disk failed while the commit was written, so it may have happened or not",
            remedy: "open the store again and look whether it is there before trying again")
    }
}
