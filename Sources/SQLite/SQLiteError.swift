internal import CSQLite

/// Why SQLite did not do what it was asked, in its own words.
public struct SQLiteError: Error, Equatable, Sendable, CustomStringConvertible {
    /// SQLite's extended result code (https://www.sqlite.org/rescode.html).
    public let code: Int32
    /// SQLite's message.
    public let message: String
    /// The byte of the statement at which it stumbled, from 0, where it says one.
    public let offset: Int?
    /// What the statement wanted to do that a reader may not, such as `DELETE entries`.
    public let refusal: String?

    /// What kind of trouble it is.
    public enum Kind: Sendable {
        /// The statement cannot be understood or run.
        case statement
        /// Another process is at the file.
        case busy
        /// The file cannot be read or written, or is damaged.
        case storage
    }

    /// Whether a reader wanted to do more than read.
    public var isRefusal: Bool { refusal != nil || code & 0xFF == SQLITE_AUTH }

    /// What kind of trouble it is.
    public var kind: Kind {
        // The low byte is the primary code.
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_READONLY, SQLITE_PERM,
            SQLITE_NOMEM:
            .storage
        default: .statement
        }
    }

    /// The message, and where it stumbled.
    public var description: String {
        if let refusal { return "\(refusal) is not for readers" }
        return offset.map { "\(message) (at byte \($0 + 1))" } ?? message
    }
}
