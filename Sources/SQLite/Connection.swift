internal import CSQLite

/// An open database.
///
/// Statements may outlive it: SQLite closes the file when the last of them is gone.
@safe public struct Connection: ~Copyable {
    /// What a connection may do.
    public enum Mode: Sendable {
        /// Everything; a file that is not there is made.
        case writing
        /// Reading, and nothing else: no statement can write, attach another file or load code.
        case reading
    }

    private let handle: OpaquePointer
    private let readGuard: ReadGuard?

    /// Opens a database file; `:memory:` is one that goes away with the connection.
    public init(_ path: String, _ mode: Mode) throws(SQLiteError) {
        var opened: OpaquePointer?
        let flags =
            switch mode {
            case .writing: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            case .reading: SQLITE_OPEN_READONLY
            }
        let code = unsafe sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_EXRESCODE, nil)
        guard let handle = unsafe opened, code == SQLITE_OK else {
            // A handle is given even where opening failed; it knows why.
            let message = unsafe String(cString: opened.map { unsafe sqlite3_errmsg($0) } ?? sqlite3_errstr(code))
            unsafe sqlite3_close_v2(opened)
            throw SQLiteError(code: code, message: message, offset: nil, refusal: nil)
        }
        unsafe self.handle = handle
        readGuard = mode == .reading ? ReadGuard() : nil
        unsafe readGuard?.watch(handle)
    }

    deinit {
        // The guard goes with the connection, and statements may stay.
        unsafe sqlite3_set_authorizer(handle, nil, nil)
        unsafe sqlite3_close_v2(handle)
    }

    /// Runs statements that give no rows.
    public func execute(_ sql: String) throws(SQLiteError) {
        guard unsafe sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
    }

    /// Makes ready the first statement of a text.
    ///
    /// Nil where there is none; `rest` is what stands behind it.
    public func prepare(_ sql: String, rest: inout String) throws(SQLiteError) -> Statement? {
        // What was refused while an earlier statement ran is not about this one.
        _ = readGuard?.takeRefusal()
        var made: OpaquePointer?
        var consumed = 0
        var sql = sql
        let code = sql.withUTF8 { text in
            unsafe text.withMemoryRebound(to: CChar.self) { text in
                var tail: UnsafePointer<CChar>?
                let code = unsafe sqlite3_prepare_v2(
                    handle, text.baseAddress, Int32(clamping: text.count), &made, &tail)
                if let tail = unsafe tail, let start = text.baseAddress { unsafe consumed = tail - start }
                return code
            }
        }
        guard code == SQLITE_OK else { throw failure() }
        rest = String(decoding: sql.utf8.dropFirst(consumed), as: UTF8.self)
        guard let statement = unsafe made else { return nil }
        return unsafe Statement(owning: statement)
    }

    /// Whether a text has no statement, but blanks, comments and semicolons at most.
    public func isBlank(_ sql: String) -> Bool {
        var rest = sql
        while !rest.isEmpty {
            let length = rest.utf8.count
            do {
                if try prepare(rest, rest: &rest) != nil { return false }
            } catch {
                return false
            }
            // SQLite goes no further than a NUL.
            if rest.utf8.count == length { return false }
        }
        return true
    }

    /// Makes ready the one statement of a text.
    public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
        var rest = ""
        guard let statement = try prepare(sql, rest: &rest) else {
            throw SQLiteError(code: SQLITE_MISUSE, message: "there is no statement", offset: nil, refusal: nil)
        }
        return statement
    }

    private func failure() -> SQLiteError { unsafe SQLiteError(of: handle, refusal: readGuard?.takeRefusal()) }
}

extension SQLiteError {
    /// What a connection says of its last call.
    init(of handle: OpaquePointer, refusal: String? = nil) {
        let offset = unsafe sqlite3_error_offset(handle)
        unsafe self.init(
            code: sqlite3_extended_errcode(handle), message: String(cString: sqlite3_errmsg(handle)),
            offset: offset < 0 ? nil : Int(offset), refusal: refusal)
    }
}
