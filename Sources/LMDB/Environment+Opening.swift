internal import CLMDB
internal import Glibc
internal import Platform

extension Environment {
    private static let flags = UInt32(MDB_NOSUBDIR | MDB_NOTLS)

    /// Makes an empty data file at a path where nothing is; after a crash it is there whole or not at all.
    ///
    /// Throws `alreadyExists`, `networkFileSystem`, `permissionDenied`, `diskFull` or `system`, and then leaves nothing.
    public static func create(_ path: String, mapSize: Int = Options.defaultMapSize) throws(LMDBError) {
        let staged = try StagedFile(for: path)
        // Nobody else can know the file, so it needs no locks and leaves no lock file.
        let opened = try unsafe start(staged.path, Options(mapSize: mapSize), flags | UInt32(MDB_NOLOCK), "create")
        unsafe mdb_env_close(opened.handle)
        try staged.publish()
    }

    /// Opens a data file that exists; `create` makes one.
    ///
    /// Throws `noSuchFile`, `alreadyOpen`, `notADatabase`, `truncated`, `networkFileSystem`, `addressSpace`,
    /// `permissionDenied`, `diskFull` or `system`. Nothing but the lock file is ever made, no data file changed.
    public static func open(_ path: String, _ options: Options = Options()) throws(LMDBError) -> Environment {
        let (real, identity) = try locate(path)
        guard OpenFiles.add(identity) else {
            throw LMDBError(
                .alreadyOpen, .none, "open", real, "this process has it open already",
                remedy: "use the environment that is open, or let go of it first")
        }
        do throws(LMDBError) {
            if options.access == .readWrite, !Files.isWritable(real) {
                throw LMDBError(
                    .permissionDenied, .none, "open", real, "this user may not write it",
                    remedy: "open it read-only, or ask for permission to write the file")
            }
            try DataFile(real).check()
            return try map(real, identity, options)
        } catch {
            OpenFiles.remove(identity)
            throw error
        }
    }

    /// The file's one name and identity: LMDB names the lock file after the path, so all must use the same.
    private static func locate(_ path: String) throws(LMDBError) -> (path: String, identity: Files.Identity) {
        let real: String
        let identity: Files.Identity
        do {
            real = try Files.realPath(path)
            identity = try Files.identity(real)
        } catch {
            throw LMDBError(error, "open", path)
        }
        try DataFile.refuseNetwork(real, operation: "open", real)
        return (real, identity)
    }

    private static func map(
        _ path: String, _ identity: Files.Identity, _ options: Options
    ) throws(LMDBError) -> Environment {
        let lockFile = LockFile.path(of: path)
        let makesLockFile = !Files.exists(lockFile)
        let access = options.access == .readOnly ? UInt32(MDB_RDONLY) : 0
        let opened = try unsafe start(path, options, flags | access, "open")
        // The umask may have taken the group's share of the mode; without it other users could not even read.
        if makesLockFile { try? Files.setMode(lockFile, DataFile.mode) }
        if options.access == .readWrite {
            var dead: Int32 = 0
            let code = unsafe mdb_reader_check(opened.handle, &dead)
            guard code == MDB_SUCCESS else {
                unsafe mdb_env_close(opened.handle)
                throw LMDBError(opening: code, "open", path, options)
            }
        }
        var actual = options
        actual.mapSize = unsafe opened.mapSize
        return unsafe Environment(opened.handle, path: path, identity: identity, options: actual)
    }

    /// LMDB's environment on a file, with the largest map that the address space has room for.
    @unsafe
    private static func start(
        _ path: String, _ options: Options, _ flags: UInt32, _ operation: String
    ) throws(LMDBError) -> (handle: OpaquePointer, mapSize: Int) {
        var mapSize = options.mapSize
        while true {
            var made: OpaquePointer?
            var code = unsafe mdb_env_create(&made)
            if let handle = unsafe made {
                code = unsafe mdb_env_set_mapsize(handle, mapSize)
                let readers = UInt32(clamping: options.readers)
                if code == MDB_SUCCESS { code = unsafe mdb_env_set_maxreaders(handle, readers) }
                if code == MDB_SUCCESS { code = unsafe mdb_env_set_maxdbs(handle, UInt32(Options.mostTables)) }
                if code == MDB_SUCCESS { code = unsafe mdb_env_open(handle, path, flags, DataFile.mode) }
                if code == MDB_SUCCESS { return unsafe (handle, mapSize) }
                unsafe mdb_env_close(handle)
            }
            guard code == ENOMEM, mapSize / 2 >= Options.leastMapSize else {
                throw LMDBError(opening: code, operation, path, options)
            }
            mapSize /= 2
        }
    }
}
