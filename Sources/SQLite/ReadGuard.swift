internal import CSQLite
internal import Synchronization

/// Lets a connection read and nothing else, and remembers what it refused.
///
/// SQLite asks it for every step of a statement before it runs (https://www.sqlite.org/c3ref/set_authorizer.html).
final class ReadGuard: Sendable {
    private let refused = Mutex<String?>(nil)

    /// What was refused since the last time; nil where nothing was.
    func takeRefusal() -> String? {
        refused.withLock { refusal in
            defer { refusal = nil }
            return refusal
        }
    }

    /// Stands between a connection and its statements for as long as the connection is open.
    func watch(_ handle: OpaquePointer) {
        // The connection holds the guard longer than SQLite does, so it need not be retained.
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe sqlite3_set_authorizer(
            handle,
            { context, action, first, second, _, _ in
                guard let context = unsafe context else { return SQLITE_DENY }
                let readGuard = unsafe Unmanaged<ReadGuard>.fromOpaque(context).takeUnretainedValue()
                return unsafe readGuard.judge(
                    action, first.map { unsafe String(cString: $0) }, second.map { unsafe String(cString: $0) })
            }, context)
    }

    private func judge(_ action: Int32, _ first: String?, _ second: String?) -> Int32 {
        switch action {
        case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return SQLITE_OK
        case SQLITE_FUNCTION where second != "load_extension": return SQLITE_OK
        case SQLITE_PRAGMA where Self.pragmas.contains(first?.lowercased() ?? ""): return SQLITE_OK
        // Making or dropping a table begins so, and SQLite lets nobody else: what is asked for comes next.
        case SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE:
            if first == "sqlite_master" || first == "sqlite_temp_master" { return SQLITE_OK }
            return refuse(action, first)
        default: return refuse(action, action == SQLITE_FUNCTION ? second : first)
        }
    }

    private func refuse(_ action: Int32, _ name: String?) -> Int32 {
        let words = [Self.names[action] ?? "this", name].compactMap { $0 }
        // The first refusal says what was asked for; later ones are about its consequences.
        refused.withLock { $0 = $0 ?? words.joined(separator: " ") }
        return SQLITE_DENY
    }

    /// Those that tell of tables and columns.
    private static let pragmas: Set<String> = [
        "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list",
        "function_list", "compile_options", "database_list", "collation_list",
    ]

    private static let names: [Int32: String] = [
        SQLITE_INSERT: "INSERT", SQLITE_UPDATE: "UPDATE", SQLITE_DELETE: "DELETE", SQLITE_PRAGMA: "PRAGMA",
        SQLITE_ATTACH: "ATTACH", SQLITE_DETACH: "DETACH", SQLITE_TRANSACTION: "a transaction:",
        SQLITE_SAVEPOINT: "SAVEPOINT", SQLITE_ALTER_TABLE: "ALTER TABLE in", SQLITE_ANALYZE: "ANALYZE",
        SQLITE_REINDEX: "REINDEX", SQLITE_FUNCTION: "the function", SQLITE_CREATE_TABLE: "CREATE TABLE",
        SQLITE_CREATE_TEMP_TABLE: "CREATE TEMP TABLE", SQLITE_CREATE_VIEW: "CREATE VIEW",
        SQLITE_CREATE_TEMP_VIEW: "CREATE TEMP VIEW", SQLITE_CREATE_INDEX: "CREATE INDEX",
        SQLITE_CREATE_TEMP_INDEX: "CREATE INDEX", SQLITE_CREATE_TRIGGER: "CREATE TRIGGER",
        SQLITE_CREATE_TEMP_TRIGGER: "CREATE TEMP TRIGGER", SQLITE_CREATE_VTABLE: "CREATE VIRTUAL TABLE",
        SQLITE_DROP_TABLE: "DROP TABLE", SQLITE_DROP_VIEW: "DROP VIEW", SQLITE_DROP_INDEX: "DROP INDEX",
        SQLITE_DROP_TRIGGER: "DROP TRIGGER", SQLITE_DROP_VTABLE: "DROP TABLE",
    ]
}
