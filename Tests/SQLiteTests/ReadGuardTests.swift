import Platform
import SQLite
import Testing

/// What a reader may not do, and what stands in its way.
@Suite struct ReadGuardTests {
    /// A file with a table, a view and an index, opened to read.
    private static func withReader(_ body: (borrowing Connection) throws -> Void) throws {
        let directory = try Files.makeTemporaryDirectory(in: ThisProcess.temporaryDirectory, prefix: "tejido-sqlite-")
        defer { try? Files.removeTree(directory) }
        let path = Files.join(directory, "t.db")
        do {
            let writer = try Connection(path, .writing)
            try writer.execute("CREATE TABLE t (x); CREATE VIEW v AS SELECT x + 1 AS y FROM t; CREATE INDEX i ON t(x)")
            try writer.execute("INSERT INTO t VALUES (1), (2)")
        }
        let before = try Files.read(path)
        try body(try Connection(path, .reading))
        #expect(try Files.read(path) == before)
        #expect(try Files.list(directory) == ["t.db"])
    }

    @Test(arguments: [
        ("INSERT INTO t VALUES (3)", "INSERT t"), ("DELETE FROM t", "DELETE t"), ("UPDATE t SET x = 0", "UPDATE t"),
        ("DROP TABLE t", "DROP TABLE t"), ("CREATE TABLE u (x)", "CREATE TABLE u"), ("DROP VIEW v", "DROP VIEW v"),
        ("CREATE TEMP TABLE u (x)", "CREATE TEMP TABLE u"), ("ALTER TABLE t RENAME TO u", "ALTER TABLE in main"),
        ("ATTACH '/etc/passwd' AS p", "ATTACH /etc/passwd"), ("VACUUM INTO '/tmp/copy'", "authorization denied"),
        ("BEGIN", "a transaction: BEGIN"),
        ("PRAGMA query_only = 0", "PRAGMA query_only"), ("PRAGMA journal_mode = DELETE", "PRAGMA journal_mode"),
        ("SELECT load_extension('x')", "the function load_extension"), ("REINDEX", "REINDEX"),
        ("ANALYZE", "CREATE TABLE sqlite_stat1"),
        ("WITH n AS (SELECT 1) DELETE FROM t WHERE x IN n", "DELETE t"), ("SAVEPOINT s", "SAVEPOINT BEGIN"),
    ])
    func isRefused(_ sql: String, _ what: String) throws {
        try Self.withReader { reader in
            var refusal: SQLiteError?
            do throws(SQLiteError) {
                var statement = try reader.prepare(sql)
                try statement.run([])
            } catch {
                refusal = error
            }
            let refused = try #require(refusal)
            #expect(refused.isRefusal && "\(refused)".hasPrefix(what), "\(refused)")
        }
    }

    @Test(
        arguments: [
            ("SELECT sum(y) FROM v", 5),
            ("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT sum(i) FROM n", 55),
            ("SELECT count(*) FROM pragma_table_info('t')", 1), ("SELECT count(*) FROM sqlite_schema", 3),
            ("SELECT json_extract('{\"a\":7}', '$.a')", 7), ("SELECT max(x) OVER () FROM t", 2),
        ] as [(String, Int64)])
    func isRead(_ sql: String, _ answer: Int64) throws {
        try Self.withReader { reader in
            var statement = try reader.prepare(sql)
            #expect(try statement.step())
            #expect(statement.value(at: 0) == .integer(answer))
        }
    }
}
