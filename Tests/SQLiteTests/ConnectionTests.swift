import Platform
import SQLite
import Testing

@Suite struct ConnectionTests {
    @Test(
        arguments: [
            .null, .integer(0), .integer(.max), .integer(.min), .real(0.1), .real(-1e300), .text(""),
            .text("niñez 漢字 '\"; --"),
            .text("a\u{0}b"), .blob([]), .blob([0, 255, 10]),
        ] as [Value])
    func valuesComeBackAsTheyWent(_ value: Value) throws {
        let connection = try Connection(":memory:", .writing)
        try connection.execute("CREATE TABLE t (x)")
        var insertion = try connection.prepare("INSERT INTO t VALUES (?)")
        try insertion.run([value])
        try insertion.run([value])
        var all = try connection.prepare("SELECT x FROM t")
        #expect(all.columnNames == ["x"])
        for _ in 0..<2 {
            #expect(try all.step())
            #expect(all.value(at: 0) == value)
        }
        #expect(try !all.step())
    }

    @Test(arguments: [
        ("SELEC 1", "near \"SELEC\": syntax error (at byte 1)"),
        ("SELECT y FROM t", "no such column: y (at byte 8)"),
        ("SELECT * FROM missing", "no such table: missing"),
        ("SELECT ñ, abs(1, 2)", "no such column: ñ (at byte 8)"),
        ("", "there is no statement"), ("  -- nothing", "there is no statement"),
    ])
    func faultsAreToldInSQLitesWords(_ sql: String, _ message: String) throws {
        let connection = try Connection(":memory:", .writing)
        try connection.execute("CREATE TABLE t (x)")
        #expect(Self.message { _ = try connection.prepare(sql) } == message)
    }

    @Test func aBrokenRuleIsAnError() throws {
        let connection = try Connection(":memory:", .writing)
        try connection.execute("CREATE TABLE t (x PRIMARY KEY)")
        var insertion = try connection.prepare("INSERT INTO t VALUES (?)")
        try insertion.run([.integer(1)])
        var failure: SQLiteError?
        do throws(SQLiteError) { try insertion.run([.integer(1)]) } catch { failure = error }
        #expect(failure?.message == "UNIQUE constraint failed: t.x")
        #expect(failure?.kind == .statement)
    }

    @Test func aStatementOutlivesItsConnection() throws {
        var statement = try Self.answer()
        #expect(try statement.step())
        #expect(statement.value(at: 0) == .integer(42))
    }

    private static func answer() throws -> Statement {
        let connection = try Connection(":memory:", .writing)
        return try connection.prepare("SELECT 42")
    }

    @Test func oneStatementAfterTheOther() throws {
        let connection = try Connection(":memory:", .writing)
        var rest = "SELECT 1; -- one\n SELECT 'ñ;'; ; "
        var answers: [Value] = []
        while var statement = try connection.prepare(rest, rest: &rest) {
            _ = try statement.step()
            answers.append(statement.value(at: 0))
        }
        #expect(answers == [.integer(1), .text("ñ;")])
    }

    @Test(arguments: [
        ("", true), (" ;; -- nothing\n/* at all */ ", true), ("; SELECT 1", false), ("; SELEC", false),
        ("\u{0}", false),
    ])
    func whetherAnythingIsLeft(_ sql: String, _ isBlank: Bool) throws {
        #expect(try Connection(":memory:", .writing).isBlank(sql) == isBlank)
    }

    @Test func whatIsNoDatabase() throws {
        let directory = try Files.makeTemporaryDirectory(in: ThisProcess.temporaryDirectory, prefix: "tejido-sqlite-")
        defer { try? Files.removeTree(directory) }
        #expect(Self.message { _ = try Connection("\(directory)/none", .reading) } == "unable to open database file")
        let path = "\(directory)/text"
        try Files.write(Array(String(repeating: "no database at all\n", count: 100).utf8), to: path, durable: false)
        let connection = try Connection(path, .reading)
        #expect(Self.message { _ = try connection.prepare("SELECT * FROM t") } == "file is not a database")
    }

    private static func message(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return "\(error)"
        }
    }
}
