internal import CLMDB
internal import Glibc

extension LMDBError {
    /// A status that LMDB or the operating system gave: one of LMDB's own (negative) or an `errno` (positive).
    ///
    /// Open on purpose: a code that this file does not name is still carried and shown.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The number as C knows it; 0 when the wrapper refused before asking LMDB.
        public let rawValue: Int32

        /// Wraps a number as C gave it.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// The wrapper refused by itself; LMDB was not asked.
        public static let none = Self(rawValue: 0)
        /// The key is there already, or an appended key does not come last.
        public static let keyExists = Self(rawValue: MDB_KEYEXIST)
        /// No such key, or no such table.
        public static let notFound = Self(rawValue: MDB_NOTFOUND)
        /// A page that the tree points to is not there.
        public static let pageNotFound = Self(rawValue: MDB_PAGE_NOTFOUND)
        /// A page is not of the kind that it should be.
        public static let corrupted = Self(rawValue: MDB_CORRUPTED)
        /// An earlier failure left the environment unusable.
        public static let panic = Self(rawValue: MDB_PANIC)
        /// The file, or the lock file, has another format version.
        public static let versionMismatch = Self(rawValue: MDB_VERSION_MISMATCH)
        /// The file is not one of LMDB's.
        public static let invalid = Self(rawValue: MDB_INVALID)
        /// The map has no page left.
        public static let mapFull = Self(rawValue: MDB_MAP_FULL)
        /// More tables than the environment was opened for.
        public static let tablesFull = Self(rawValue: MDB_DBS_FULL)
        /// Every reader slot is taken.
        public static let readersFull = Self(rawValue: MDB_READERS_FULL)
        /// The transaction changed too many pages.
        public static let transactionFull = Self(rawValue: MDB_TXN_FULL)
        /// Another process made the file larger than the map of this one.
        public static let mapResized = Self(rawValue: MDB_MAP_RESIZED)
        /// A reader slot was used twice.
        public static let badReaderSlot = Self(rawValue: MDB_BAD_RSLOT)
        /// The transaction failed before and can only be aborted.
        public static let badTransaction = Self(rawValue: MDB_BAD_TXN)
        /// A key or a value has a size that LMDB does not store.
        public static let badValueSize = Self(rawValue: MDB_BAD_VALSIZE)
        /// The table's handle is not known to the transaction.
        public static let badTable = Self(rawValue: MDB_BAD_DBI)

        static let permission = Self(rawValue: EPERM)
        static let noSuchFile = Self(rawValue: ENOENT)
        static let inputOutput = Self(rawValue: EIO)
        static let tryAgain = Self(rawValue: EAGAIN)
        static let noMemory = Self(rawValue: ENOMEM)
        static let accessDenied = Self(rawValue: EACCES)
        static let invalidArgument = Self(rawValue: EINVAL)
        static let noSpace = Self(rawValue: ENOSPC)
        static let readOnlyFileSystem = Self(rawValue: EROFS)
        static let quotaExceeded = Self(rawValue: EDQUOT)

        /// The code's text as LMDB (or the C library, for an `errno`) gives it.
        public var text: String {
            guard let text = unsafe mdb_strerror(rawValue) else { return "error \(rawValue)" }
            return unsafe String(cString: text)
        }
    }
}
