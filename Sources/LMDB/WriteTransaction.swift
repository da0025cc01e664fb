public import CLMDB

/// Changes that are committed together or not at all; what they change is read back at once within it.
///
/// Changing is `mutating`, so no span or cursor over the store lives through a change.
@safe
public struct WriteTransaction: Transaction, ~Copyable {
    @usableFromInline let handle: OpaquePointer
    /// The environment that it changes.
    public let environment: Environment

    init(_ handle: OpaquePointer, _ environment: Environment) {
        unsafe self.handle = handle
        self.environment = environment
    }

    /// LMDB's transaction. For this module only.
    @inlinable public var _handle: OpaquePointer { unsafe handle }

    /// Sets a key's value, in place of what was there.
    ///
    /// Throws `keySize`, `valueSize`, `mapFull`; after `mapFull` the transaction can only be given up.
    @inlinable
    public mutating func put(_ value: Span<UInt8>, in table: Table, for key: Span<UInt8>) throws(LMDBError) {
        try check(store(value, table, key, 0), table)
    }

    /// Sets the value of a key that comes after all keys of the table, which is cheaper and fills the pages.
    ///
    /// Throws `keyNotAscending` when it does not come last.
    @inlinable
    public mutating func append(_ value: Span<UInt8>, in table: Table, for key: Span<UInt8>) throws(LMDBError) {
        try check(store(value, table, key, UInt32(MDB_APPEND)), table)
    }

    /// Sets the value of a key that is not there yet; false, and nothing changed, when it is.
    @inlinable
    public mutating func insert(
        _ value: Span<UInt8>, in table: Table, for key: Span<UInt8>
    ) throws(LMDBError) -> Bool {
        let code = try store(value, table, key, UInt32(MDB_NOOVERWRITE))
        if code == MDB_KEYEXIST { return false }
        try check(code, table)
        return true
    }

    /// Sets a key's value to a head followed by a body, without joining them first.
    ///
    /// With `ascending` the key must come after all keys of the table, as for `append`.
    @inlinable
    public mutating func put(
        head: Span<UInt8>, body: Span<UInt8>, in table: Table, for key: Span<UInt8>, ascending: Bool = false
    ) throws(LMDBError) {
        try check(table, key)
        var room = unsafe MDB_val(mv_size: head.count + body.count, mv_data: nil)
        let flags = UInt32(MDB_RESERVE) | (ascending ? UInt32(MDB_APPEND) : 0)
        let code = unsafe key.withUnsafeBytes { bytes in
            var name = unsafe MDB_val(bytes)
            return unsafe mdb_put(handle, table.handle, &name, &room, flags)
        }
        try check(code, table)
        // LMDB reserved exactly the size asked for, so both parts fit.
        let place = unsafe UnsafeMutableRawBufferPointer(start: room.mv_data, count: room.mv_size)
        unsafe head.withUnsafeBytes { unsafe place.copyMemory(from: $0) }
        unsafe body.withUnsafeBytes { bytes in
            unsafe UnsafeMutableRawBufferPointer(rebasing: place[head.count...]).copyMemory(from: bytes)
        }
    }

    /// Removes a key; false when the table does not have it.
    @inlinable
    public mutating func delete(_ key: Span<UInt8>, in table: Table) throws(LMDBError) -> Bool {
        try check(table, key)
        let code = unsafe key.withUnsafeBytes { bytes in
            var name = unsafe MDB_val(bytes)
            return unsafe mdb_del(handle, table.handle, &name, nil)
        }
        if code == MDB_NOTFOUND { return false }
        try check(code, table)
        return true
    }

    /// Removes every entry of a table and keeps the table.
    public mutating func clear(_ table: Table) throws(LMDBError) {
        environment.check(table)
        let code = unsafe mdb_drop(handle, table.handle, 0)
        guard code == MDB_SUCCESS else { throw environment.failure(code, "clear", table) }
    }

    @inlinable
    func store(
        _ value: Span<UInt8>, _ table: Table, _ key: Span<UInt8>, _ flags: UInt32
    ) throws(LMDBError) -> Int32 {
        try check(table, key)
        return unsafe key.withUnsafeBytes { keyBytes in
            unsafe value.withUnsafeBytes { valueBytes in
                var name = unsafe MDB_val(keyBytes)
                var content = unsafe MDB_val(valueBytes)
                return unsafe mdb_put(handle, table.handle, &name, &content, flags)
            }
        }
    }

    @inlinable
    func check(_ table: Table, _ key: Span<UInt8>) throws(LMDBError) {
        environment.check(table)
        guard Key.sizes.contains(key.count) else { throw environment.keySize(key.count, "write into", table) }
    }

    @inlinable
    func check(_ code: Int32, _ table: Table) throws(LMDBError) {
        guard code == MDB_SUCCESS else { throw environment.failure(code, "write into", table) }
    }
}
