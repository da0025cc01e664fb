extension Environment {
    /// How an environment is opened.
    public struct Options: Sendable {
        /// What the environment may be used for.
        public enum Access: Sendable {
            /// To read and to write; dead readers are cleared away on opening.
            case readWrite
            /// To read only; the lock file still has to be writable, for the reader's slot.
            case readOnly
        }

        /// The largest map that is asked for unless said otherwise: 64 GiB of address space, not of disk or memory.
        public static let defaultMapSize = 64 << 30
        /// A map that does not fit the address space is halved down to this, 1 GiB, and no further.
        public static let leastMapSize = 1 << 30
        /// How many readers may be at work at once, in all processes.
        public static let defaultReaders = 1024
        /// How many tables an environment may have.
        public static let mostTables = 32

        /// What the environment may be used for.
        public var access: Access
        /// The map's size in bytes: the most that the file can hold. Halved while the address space is too small.
        public var mapSize: Int
        /// How many readers may be at work at once; whoever makes the lock file decides.
        public var readers: Int
        /// How many milliseconds a wait may last: for another writer, before `onWait` is called; for transactions of
        /// this process that keep the map from following the file, before `mapResized` is thrown.
        public var patienceMilliseconds: Int
        /// Called once, on another thread, in each wait that lasts too long; it must not use the environment.
        public var onWait: (@Sendable (LockWait) -> Void)?

        /// The usual values unless given.
        public init(
            access: Access = .readWrite, mapSize: Int = Options.defaultMapSize, readers: Int = Options.defaultReaders,
            patienceMilliseconds: Int = 5000, onWait: (@Sendable (LockWait) -> Void)? = nil
        ) {
            self.access = access
            self.mapSize = mapSize
            self.readers = readers
            self.patienceMilliseconds = patienceMilliseconds
            self.onWait = onWait
        }
    }
}
