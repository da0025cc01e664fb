internal import CLMDB
internal import Platform
internal import Synchronization

#if _pointerBitWidth(_32)
    #error("A map of the whole file needs 64-bit addresses.")
#endif

/// An LMDB data file that is open: one writer and many readers, in this process and in others.
///
/// Always durable: a commit that returns is on the disk. A process opens each file once; it is closed when the last
/// reference goes, which never happens under a transaction. May be used from any thread.
@safe
public final class Environment: @unchecked Sendable {
    // Unchecked: LMDB's environment is made for many threads, and what changes here is locked or atomic.
    let handle: OpaquePointer
    /// The data file, without symbolic links.
    public let path: String
    /// How it was opened; `mapSize` is what the address space allowed.
    public let options: Options

    /// Tells this environment's tables from those of others.
    @usableFromInline let number: UInt64
    /// Every transaction shares it; following a map that another process enlarged takes it alone.
    let transactions = ReadersWriterLock()
    /// The thread that is in a write transaction, 0 when none is.
    let writer = Atomic<UInt>(0)
    /// Set when the map could not be made anew: nothing can be read any more.
    let isUnmapped = Atomic<Bool>(false)
    let tables = Mutex<[String: Table]>([:])
    let watch = LockWatch()
    private let identity: Files.Identity
    /// Nil on a read-only file system, where LMDB uses no locks.
    private(set) var lockFile: LockFile?

    private static let opened = Atomic<UInt64>(0)

    /// Takes over an environment of LMDB's that is open, and its place in `OpenFiles`.
    init(_ handle: OpaquePointer, path: String, identity: Files.Identity, options: Options) {
        unsafe self.handle = handle
        self.path = path
        self.identity = identity
        self.options = options
        lockFile = try? LockFile(of: path)
        number = Self.opened.wrappingAdd(1, ordering: .relaxed).newValue
    }

    deinit {
        // In this order: see `LockFile` and `OpenFiles`.
        OpenFiles.remove(identity) {
            unsafe mdb_env_close(handle)
            lockFile = nil
        }
    }

    /// Traps when a table of another environment is used: it would be some other table here.
    @inlinable
    func check(_ table: Table) {
        precondition(table.owner == number, "a table is used with an environment that it does not belong to")
    }
}
