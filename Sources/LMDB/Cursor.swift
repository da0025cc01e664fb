public import CLMDB

/// A place in a table's order of keys, which moves from entry to entry without copying or allocating.
///
/// `var cursor = try transaction.cursor(in: table); while try cursor.next() { use(cursor.key, cursor.value) }`
/// A cursor cannot outlive its transaction, and in a write transaction nothing can change while one is open.
/// Its key and value stay valid after it moves on, for as long as the transaction is borrowed.
@safe
public struct Cursor: ~Copyable, ~Escapable {
    @usableFromInline let handle: OpaquePointer
    @usableFromInline let environment: Environment
    @usableFromInline let table: Table
    @usableFromInline var keyBytes = unsafe MDB_val()
    @usableFromInline var valueBytes = unsafe MDB_val()

    @inlinable
    @_lifetime(borrow transaction)
    init(_ transaction: borrowing some Transaction & ~Copyable, _ table: Table) throws(LMDBError) {
        let environment = transaction.environment
        environment.check(table)
        var opened: OpaquePointer?
        let code = unsafe mdb_cursor_open(transaction._handle, table.handle, &opened)
        guard code == MDB_SUCCESS, let opened = unsafe opened else {
            throw environment.failure(code, "scan", table)
        }
        unsafe self.handle = opened
        self.environment = environment
        self.table = table
    }

    @inlinable
    deinit {
        unsafe mdb_cursor_close(handle)
    }

    /// The key of the entry that the cursor is at; empty before the first move and after a move that found none.
    @inlinable
    public var key: Span<UInt8> {
        @_lifetime(copy self)
        get { unsafe _overrideLifetime(Span(_mapped: keyBytes), copying: self) }
    }

    /// The value of the entry that the cursor is at; empty before the first move and after a move that found none.
    @inlinable
    public var value: Span<UInt8> {
        @_lifetime(copy self)
        get { unsafe _overrideLifetime(Span(_mapped: valueBytes), copying: self) }
    }

    /// Moves to the next entry, the first one at the start; false when there is none.
    @inlinable
    public mutating func next() throws(LMDBError) -> Bool { try move(MDB_NEXT) }

    /// Moves to the entry before, the last one at the start; false when there is none.
    @inlinable
    public mutating func previous() throws(LMDBError) -> Bool { try move(MDB_PREV) }

    /// Moves to the first entry; false when the table is empty.
    @inlinable
    public mutating func first() throws(LMDBError) -> Bool { try move(MDB_FIRST) }

    /// Moves to the last entry; false when the table is empty.
    @inlinable
    public mutating func last() throws(LMDBError) -> Bool { try move(MDB_LAST) }

    /// Moves to the first entry whose key is not before `key`; false when there is none.
    @inlinable
    public mutating func seek(to key: Span<UInt8>) throws(LMDBError) -> Bool {
        guard Key.sizes.contains(key.count) else {
            throw environment.keySize(key.count, "seek in", table)
        }
        let handle = unsafe handle
        var found = unsafe MDB_val()
        var content = unsafe MDB_val()
        let code = unsafe key.withUnsafeBytes { bytes in
            unsafe found = MDB_val(bytes)
            return unsafe mdb_cursor_get(handle, &found, &content, MDB_SET_RANGE)
        }
        return unsafe try arrived(code, found, content)
    }

    @inlinable
    mutating func move(_ step: MDB_cursor_op) throws(LMDBError) -> Bool {
        var found = unsafe MDB_val()
        var content = unsafe MDB_val()
        let code = unsafe mdb_cursor_get(handle, &found, &content, step)
        return try unsafe arrived(code, found, content)
    }

    @inlinable
    mutating func arrived(_ code: Int32, _ found: MDB_val, _ content: MDB_val) throws(LMDBError) -> Bool {
        if code == MDB_SUCCESS {
            unsafe keyBytes = found
            unsafe valueBytes = content
            return true
        }
        // What was read before must not be taken for an entry here.
        unsafe keyBytes = MDB_val()
        unsafe valueBytes = MDB_val()
        if code == MDB_NOTFOUND { return false }
        throw environment.failure(code, "scan", table)
    }
}
