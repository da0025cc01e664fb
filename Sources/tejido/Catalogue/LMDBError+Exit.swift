import LMDB

extension LMDBError.Kind {
    /// The exit code.
    var exit: Exit {
        switch self {
        case .noSuchFile: .noInput
        case .alreadyExists, .networkFileSystem: .cannotCreate
        case .permissionDenied: .permission
        case .mapResized, .readersFull, .outcomeUnknown, .samePID: .tryAgain
        case .mapFull, .diskFull, .notADatabase, .truncated, .corrupted, .noSuchTable, .addressSpace, .unusable,
            .system:
            .inputOutput
        case .alreadyOpen, .nestedWrite, .readOnly, .keySize, .valueSize, .keyNotAscending, .transactionFailed,
            .unknownTable, .tooManyTables:
            .fault
        }
    }

    /// What it means, and what to do.
    var explanation: (meaning: String, remedy: String) {
        switch self {
        case .noSuchFile: ("There is no file at the path.", "check the store's directory")
        case .alreadyExists: ("There is a file at the path already.", "choose another path")
        case .networkFileSystem:
            ("Maps and locks cannot be trusted on a network file system.", "keep the store on a local disk")
        case .permissionDenied: ("This user may not use the file.", "ask for permission or use another user")
        case .mapResized: ("Another process enlarged the file.", "try again")
        case .readersFull: ("Every reader slot is taken.", "end some readers, or try again")
        case .outcomeUnknown:
            ("The commit failed in a way that leaves open whether it happened.", "send the same ids again")
        case .samePID: ("A process of another container has the same number.", "share the PID namespace")
        case .mapFull: ("The store has reached the size that it may have.", "begin another store")
        case .diskFull: ("The disk, or the quota, is full; nothing was committed.", "free some space, then try again")
        case .notADatabase: ("The file is not a store's.", "name the store's directory; restore a backup")
        case .truncated: ("The file ends too early.", "restore a backup")
        case .corrupted: ("A page of the file is damaged.", "run tejido verify; restore a backup")
        case .noSuchTable: ("A table is missing.", "restore a backup")
        case .addressSpace: ("The address space is too small for the map.", "raise ulimit -v")
        case .unusable: ("An earlier failure left the store unusable in this process.", "start again")
        case .system: ("The operating system refused.", "read the message; check the disk")
        case .alreadyOpen, .nestedWrite, .readOnly, .keySize, .valueSize, .keyNotAscending, .transactionFailed,
            .unknownTable, .tooManyTables:
            ("A fault of tejido.", "report it with its message")
        }
    }
}
