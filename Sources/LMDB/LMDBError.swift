/// Why the store could not do what was asked: what failed, where, why, and what to do next.
public struct LMDBError: Error, Sendable, CustomStringConvertible {
    /// What kind of trouble it is; callers decide by it (exit codes, retries).
    public enum Kind: String, Sendable, CaseIterable {
        /// This process has the same file open already.
        case alreadyOpen
        /// The thread is inside a write transaction of this environment already.
        case nestedWrite
        /// The environment was opened read-only.
        case readOnly
        /// The map has no room left.
        case mapFull
        /// Another process enlarged the file, and transactions of this one keep its map from following.
        case mapResized
        /// A key is empty or longer than 511 bytes.
        case keySize
        /// A value is longer than LMDB stores.
        case valueSize
        /// An appended key does not come after the table's last key.
        case keyNotAscending
        /// Every reader slot of the lock file is taken.
        case readersFull
        /// The transaction failed before, or changed too many pages, and can only be given up.
        case transactionFailed
        /// The table was opened after the transaction began.
        case unknownTable
        /// There is no table of that name.
        case noSuchTable
        /// The environment has no room for another table.
        case tooManyTables
        /// There is no file at the path.
        case noSuchFile
        /// There is a file at the path already.
        case alreadyExists
        /// The file is not an LMDB data file, or one of another format.
        case notADatabase
        /// The file ends before the pages that it refers to.
        case truncated
        /// A page is not what the tree says it is.
        case corrupted
        /// The address space is too small for the map.
        case addressSpace
        /// The file is on a file system that memory maps and locks cannot be trusted on.
        case networkFileSystem
        /// The disk, or the quota, is full; nothing was committed.
        case diskFull
        /// The commit failed in a way that leaves open whether it happened.
        case outcomeUnknown
        /// Another process, in another PID namespace, has this process's number.
        case samePID
        /// The file, its lock file or its directory may not be used by this user.
        case permissionDenied
        /// An earlier failure left the environment unusable.
        case unusable
        /// Anything else that the operating system refused.
        case system
    }

    /// What kind of trouble it is.
    public let kind: Kind
    /// The code that C gave, `.none` when LMDB was not asked.
    public let code: Code
    /// What was being done, such as `open` or `put into "entries"`.
    public let operation: String
    /// The data file.
    public let path: String
    /// Why it failed.
    public let reason: String
    /// What to do next.
    public let remedy: String

    init(_ kind: Kind, _ code: Code = .none, _ operation: String, _ path: String, _ reason: String, remedy: String) {
        self.kind = kind
        self.code = code
        self.operation = operation
        self.path = path
        self.reason = reason
        self.remedy = remedy
    }

    /// One line: what, where, why, the code, and what to do next.
    public var description: String {
        let number = code == .none ? "" : " (code \(code.rawValue): \(code.text))"
        return "cannot \(operation), \(path): \(reason)\(number); \(remedy)"
    }
}
