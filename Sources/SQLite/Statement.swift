internal import CSQLite

/// A statement that is ready to run, with its parameters and its row.
@safe public struct Statement: ~Copyable {
    private let handle: OpaquePointer

    init(owning handle: OpaquePointer) { unsafe self.handle = handle }

    deinit { unsafe sqlite3_finalize(handle) }

    /// Whether it gives rows at all.
    public var givesRows: Bool { columnCount > 0 }

    /// How many columns its rows have.
    public var columnCount: Int { unsafe Int(sqlite3_column_count(handle)) }

    /// What its columns are called.
    public var columnNames: [String] {
        (0..<columnCount).map { column in
            unsafe sqlite3_column_name(handle, Int32(column)).map { unsafe String(cString: $0) } ?? ""
        }
    }

    /// Goes to the next row; false when there is none.
    public mutating func step() throws(SQLiteError) -> Bool {
        switch unsafe sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw failure()
        }
    }

    /// Runs it with these parameters, from the first, to its end; it is then ready to run again.
    public mutating func run(_ parameters: [Value]) throws(SQLiteError) {
        for (index, value) in parameters.enumerated() { try bind(value, at: Int32(index + 1)) }
        while try step() {}
        guard unsafe sqlite3_reset(handle) == SQLITE_OK else { throw failure() }
    }

    /// The value in a column of the row.
    public func value(at column: Int) -> Value {
        let column = Int32(column)
        switch unsafe sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: return unsafe .integer(sqlite3_column_int64(handle, column))
        case SQLITE_FLOAT: return unsafe .real(sqlite3_column_double(handle, column))
        case SQLITE_TEXT:
            // The text is asked for before its length, as SQLite wants it; it is copied before the next step.
            let text = unsafe sqlite3_column_text(handle, column)
            let count = unsafe Int(sqlite3_column_bytes(handle, column))
            return unsafe .text(String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self))
        case SQLITE_BLOB:
            let bytes = unsafe sqlite3_column_blob(handle, column)
            let count = unsafe Int(sqlite3_column_bytes(handle, column))
            return unsafe .blob(Array(UnsafeRawBufferPointer(start: bytes, count: count)))
        default: return .null
        }
    }

    private func bind(_ value: Value, at index: Int32) throws(SQLiteError) {
        let code =
            switch value {
            case .null: unsafe sqlite3_bind_null(handle, index)
            case .integer(let number): unsafe sqlite3_bind_int64(handle, index, number)
            case .real(let number): unsafe sqlite3_bind_double(handle, index, number)
            case .text(let text): bind(text, at: index)
            // An empty array has no address, which SQLite would take for NULL.
            case .blob(let bytes) where bytes.isEmpty: unsafe sqlite3_bind_zeroblob(handle, index, 0)
            case .blob(let bytes):
                unsafe sqlite3_bind_blob(handle, index, bytes, Int32(clamping: bytes.count), Self.copied)
            }
        guard code == SQLITE_OK else { throw failure() }
    }

    private func bind(_ text: String, at index: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { utf8 in
            unsafe utf8.withMemoryRebound(to: CChar.self) { utf8 in
                unsafe sqlite3_bind_text(handle, index, utf8.baseAddress, Int32(clamping: utf8.count), Self.copied)
            }
        }
    }

    /// SQLITE_TRANSIENT, which C writes as −1 cast to a function: SQLite copies what it is given.
    private static var copied: sqlite3_destructor_type { unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    private func failure() -> SQLiteError { unsafe SQLiteError(of: sqlite3_db_handle(handle)) }
}
