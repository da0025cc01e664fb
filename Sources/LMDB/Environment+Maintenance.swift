internal import CLMDB
internal import Platform

extension Environment {
    /// How full a data file is.
    public struct Usage: Sendable, Equatable {
        /// The map's size in bytes, the most that the file can hold.
        public let mapSize: Int
        /// The bytes up to the last page that was ever used; free pages among them are used again.
        public let usedBytes: Int
        /// The number of the last transaction that was committed.
        public let lastTransaction: Int
    }

    /// A reader that is at work, in this process or another.
    public struct Reader: Sendable, Equatable {
        /// Its process.
        public let process: Int32
        /// The transaction whose state it sees, and whose pages it keeps from being used again; nil when idle.
        public let transaction: Int?
    }

    /// How full the data file is.
    public var usage: Usage {
        var information = unsafe MDB_envinfo()
        var statistics = MDB_stat()
        unsafe mdb_env_info(handle, &information)
        unsafe mdb_env_stat(handle, &statistics)
        return unsafe Usage(
            mapSize: information.me_mapsize, usedBytes: (information.me_last_pgno + 1) * Int(statistics.ms_psize),
            lastTransaction: information.me_last_txnid)
    }

    /// The readers that have a slot, of all processes.
    public func readers() throws(LMDBError) -> [Reader] {
        let collected = Lines()
        // LMDB gives text only, a line a call; the object outlives the call that it is passed to.
        let code = unsafe mdb_reader_list(
            handle,
            { text, context in
                guard let text = unsafe text, let context = unsafe context else { return 0 }
                unsafe Unmanaged<Lines>.fromOpaque(context).takeUnretainedValue().text += String(cString: text)
                return 0
            }, Unmanaged.passUnretained(collected).toOpaque())
        guard code >= 0 else { throw failure(code, "list the readers of") }
        return collected.text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ")
            guard fields.count == 3, let process = Int32(fields[0]) else { return nil }
            return Reader(process: process, transaction: Int(fields[2]))
        }
    }

    /// Frees the slots of readers whose process has died; returns how many there were.
    @discardableResult
    public func clearDeadReaders() throws(LMDBError) -> Int {
        var dead: Int32 = 0
        let code = unsafe mdb_reader_check(handle, &dead)
        guard code == MDB_SUCCESS else { throw failure(code, "clear dead readers of") }
        return Int(dead)
    }

    /// Copies the store as it is now to a new file, durably, while others go on writing.
    ///
    /// `checking` is given the finished copy, at a temporary path, before it appears at `path`; when it throws, or
    /// anything fails, nothing is left. Throws `alreadyExists`, `nestedWrite` and what `checking` throws.
    public func copy(to path: String, checking: (_ copy: String) throws -> Void = { _ in }) throws {
        // The copy takes the writer's lock for a moment.
        try refuseNested("copy")
        let staged = try StagedFile(for: path)
        // A reader of its own makes the map follow first, and keeps it where it is.
        try read { _ in
            let code = waitingForLock { unsafe mdb_env_copy2(handle, staged.path, 0) }
            guard code == MDB_SUCCESS else { throw LMDBError(code, "copy \(self.path) to", path) }
        }
        try checking(staged.path)
        try staged.publish()
    }

    private final class Lines {
        var text = ""
    }
}
