public import CLMDB

/// What can be read, in a read transaction as in a write transaction.
///
/// Everything read is a span over the memory map, valid for as long as the transaction is borrowed: the compiler
/// refuses a span that outlives it, and in a write transaction one that outlives the next change.
/// Only this module makes transactions; they live for one call of `Environment.read` or `Environment.write`.
public protocol Transaction: ~Copyable {
    /// LMDB's transaction. For this module only.
    var _handle: OpaquePointer { get }
    /// The environment that it reads.
    var environment: Environment { get }
}

extension Transaction where Self: ~Copyable {
    /// The value of a key, or nil when the table does not have it.
    ///
    /// Throws `keySize` for a key that is empty or longer than 511 bytes.
    @inlinable
    @_lifetime(borrow self)
    public func value(in table: Table, for key: Span<UInt8>) throws(LMDBError) -> Span<UInt8>? {
        environment.check(table)
        guard Key.sizes.contains(key.count) else { throw environment.keySize(key.count, "read", table) }
        var found = unsafe MDB_val()
        let code = unsafe key.withUnsafeBytes { bytes in
            var name = unsafe MDB_val(bytes)
            return unsafe mdb_get(_handle, table.handle, &name, &found)
        }
        if code == MDB_NOTFOUND { return nil }
        guard code == MDB_SUCCESS else { throw environment.failure(code, "read", table) }
        return unsafe _overrideLifetime(Span(_mapped: found), borrowing: self)
    }

    /// Whether the table has the key.
    @inlinable
    public func contains(_ key: Span<UInt8>, in table: Table) throws(LMDBError) -> Bool {
        try value(in: table, for: key) != nil
    }

    /// How many entries the table has; known without counting them.
    public func count(of table: Table) throws(LMDBError) -> Int {
        environment.check(table)
        var statistics = MDB_stat()
        let code = unsafe mdb_stat(_handle, table.handle, &statistics)
        guard code == MDB_SUCCESS else { throw environment.failure(code, "count", table) }
        return statistics.ms_entries
    }

    /// A cursor before the table's first entry.
    @inlinable
    @_lifetime(borrow self)
    public func cursor(in table: Table) throws(LMDBError) -> Cursor {
        try Cursor(self, table)
    }
}

/// What a key may be.
public enum Key {
    /// The sizes in bytes that LMDB stores.
    @inlinable public static var sizes: ClosedRange<Int> { 1...511 }
}

extension MDB_val {
    @inlinable
    @unsafe
    init(_ bytes: UnsafeRawBufferPointer) {
        // LMDB takes keys and values through a mutable pointer and does not write to them.
        unsafe self.init(mv_size: bytes.count, mv_data: UnsafeMutableRawPointer(mutating: bytes.baseAddress))
    }
}

extension Span where Element == UInt8 {
    /// The bytes of the memory map that LMDB points at; the caller says how long they live.
    @inlinable
    @unsafe
    @_lifetime(immortal)
    init(_mapped value: MDB_val) {
        let start = unsafe value.mv_data?.assumingMemoryBound(to: UInt8.self)
        let bytes = unsafe UnsafeBufferPointer(start: start, count: value.mv_size)
        let span = unsafe Span(_unsafeElements: bytes)
        self = unsafe _overrideLifetime(span, copying: ())
    }
}
