import Events
import FieldCoding
import Platform
import Projections
import SQLite
import Testing

/// The file that `export sqlite` makes says what the commands say.
@Suite struct SQLiteExportTests {
    /// A workshop with the demo as its store.
    private static func demo() throws -> Workshop {
        let workshop = try Workshop(inMemory: true)
        #expect(try workshop.shell("tejido demo programme.tejido > demo.txt").code == 0)
        return workshop
    }

    private static func rows(_ sql: String, _ connection: borrowing Connection) throws -> [[Value]] {
        var statement = try connection.prepare(sql)
        var rows: [[Value]] = []
        let columns = 0..<statement.columnCount
        while try statement.step() {
            var row: [Value] = []
            for column in columns { row.append(statement.value(at: column)) }
            rows.append(row)
        }
        return rows
    }

    private static func words(_ sql: String, _ connection: borrowing Connection) throws -> [String] {
        try rows(sql, connection).map { row in
            if case .text(let word)? = row.first { word } else { "" }
        }
    }

    @Test func everyReportIsThereCellByCell() throws {
        let workshop = try Self.demo()
        let listed = try workshop.tejido("reports --format jsonl --lang en").split(separator: "\n")
        #expect(listed.count >= ReportName.allCases.count)
        for line in listed {
            let row = try JSONValue(json: Array(line.utf8).span).members
            let report = try #require(row?["report"]?.text)
            let groupings = row?["by"]?.text?.split(separator: ",").map { $0.drop { $0 == " " } }
            for (place, grouping) in (groupings?.map(Optional.some) ?? [nil]).enumerated() {
                let by = grouping.map { " --by \($0)" } ?? ""
                let asked = try workshop.tejido("query \(report)\(by) --format json")
                let document = try JSONValue(json: Array(asked.utf8.dropLast()).span)
                let tables: [JSONValue] = if case .array(let several) = document { several } else { [document] }
                for table in tables {
                    let members = try #require(table.members)
                    var name = try #require(members["report"]?.text).replacing("-", with: "_")
                    if place > 0, let grouping { name += "_by_\(grouping)" }
                    try Self.compare(name, members, workshop)
                }
            }
        }
    }

    /// Holds a table to what `query` says of it.
    private static func compare(
        _ name: String, _ members: [String: JSONValue], _ workshop: borrowing Workshop
    ) throws {
        guard case .array(let columns)? = members["columns"], case .array(let rows)? = members["rows"] else {
            return #expect(Bool(false), "\(name)")
        }
        let isFlag = Dictionary(
            uniqueKeysWithValues: columns.compactMap { column -> (String, Bool)? in
                guard let name = column.members?["name"]?.text else { return nil }
                return (name, column.members?["kind"]?.text == "flag")
            })
        let lines = try workshop.tejido("sql 'SELECT * FROM \(name)' --format jsonl").split(separator: "\n")
        #expect(lines.count == rows.count, "\(name)")
        for (line, row) in zip(lines, rows) {
            // Numbers with decimals are no JSON of ours: both sides are compared as text.
            for (column, value) in try #require(row.members) {
                var cell = String(decoding: value.canonicalJSON, as: UTF8.self)
                if isFlag[column] == true { cell = cell == "true" ? "1" : "0" }
                #expect(line.contains("\"\(column)\":\(cell)"), "\(name): \(column) in \(line)")
            }
        }
    }

    @Test func everyColumnIsDefined() throws {
        let workshop = try Self.demo()
        #expect(try workshop.shell("tejido export sqlite all.sqlite").code == 0)
        let file = try Connection(workshop.path("all.sqlite"), .reading)
        let tables = try Self.words("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')", file)
        #expect(tables.count > EventType.allCases.count + ReportName.allCases.count)
        for table in tables {
            let columns = try Self.words("SELECT name FROM pragma_table_info('\(table)')", file)
            let defined = try Self.words("SELECT column FROM columns WHERE report = '\(table)'", file)
            #expect(columns == defined, "\(table)")
        }
        let bare = try Self.words(
            "SELECT report || '.' || column FROM columns WHERE length(trim(documentation)) < 3", file)
        #expect(bare == [])
        // Every row of every report can be called by its key.
        for report in ReportName.allCases {
            let key = try Self.words("SELECT name FROM pragma_table_info('\(report.rawValue)') WHERE pk = 1", file)
            #expect(key == ["key"], "\(report)")
        }
    }

    @Test func entriesAreThoseOfTheLog() throws {
        let workshop = try Self.demo()
        let log = try workshop.tejido("log --format jsonl").split(separator: "\n")
        let entries = try workshop.tejido(
            """
            sql "SELECT json_object('id', id, 'territory', territory, 'type', type, 'v', v, 'occurred', occurred, \
            'recorded', recorded, 'actor', actor, 'data', json(data), 'evidence', json(evidence), \
            'irregular', json(irregular)) AS entry FROM entries ORDER BY position" --format jsonl
            """
        ).split(separator: "\n")
        #expect(log.count == entries.count)
        for (line, entry) in zip(log, entries) {
            let text = try #require(try JSONValue(json: Array(entry.utf8).span).members?["entry"]?.text)
            // SQL has null where the entry has no member.
            let plain = text.replacing(#","evidence":null"#, with: "").replacing(#","irregular":null"#, with: "")
            #expect(try JSONValue(json: Array(plain.utf8).span).canonicalJSON == Array(line.utf8))
        }
    }

    @Test func viewsShowWhatStands() throws {
        let workshop = try Self.demo()
        #expect(try workshop.shell("tejido export sqlite all.sqlite").code == 0)
        let file = try Connection(workshop.path("all.sqlite"), .reading)
        for type in EventType.allCases {
            let view = type.name.replacing(".", with: "_")
            let counts = try Self.rows(
                """
                SELECT (SELECT count(*) FROM \(view)),
                       (SELECT count(*) FROM entries WHERE type = '\(type.name)' AND annulledBy IS NULL)
                """, file)
            #expect(counts[0][0] == counts[0][1], "\(type)")
        }
        let corrected = try Self.rows("SELECT amount FROM expense_reported WHERE id = 'cerro-156'", file)
        #expect(corrected == [[.integer(430_000)]])
        let void = try Self.rows("SELECT annulledBy IS NOT NULL FROM entries WHERE id = 'cerro-148'", file)
        #expect(void == [[.integer(1)]])
    }

    /// Whatever stands in a slot, the file has nothing of it.
    @Test func noTextAboutPersonsIsInTheFile() throws {
        let workshop = try Self.demo()
        #expect(try workshop.shell("tejido export sqlite all.sqlite --exact && tejido sql 'SELECT 1'").code == 0)
        let sealed = try workshop.tejido("log --format jsonl").split(separator: "\n")
        let opened = try workshop.tejido("log --format jsonl --reveal").split(separator: "\n")
        var texts: [String] = []
        for (line, other) in zip(sealed, opened) where line != other {
            Self.texts(try JSONValue(json: Array(line.utf8).span), try JSONValue(json: Array(other.utf8).span), &texts)
        }
        #expect(texts.count > 10)
        for name in ["all.sqlite", "programme.tejido/tables.sqlite"] {
            let bytes = String(decoding: try Files.read(workshop.path(name)), as: UTF8.self)
            for text in texts { #expect(!bytes.contains(text), "\(name) holds \(text)") }
        }
    }

    /// The texts that stand in an opened entry where the stored one has commitments.
    private static func texts(_ stored: JSONValue, _ opened: JSONValue, _ found: inout [String]) {
        switch (stored, opened) {
        case (.object(let left), .object(let right)):
            for (name, value) in left { if let other = right[name] { texts(value, other, &found) } }
        case (.array(let left), .array(let right)):
            for (value, other) in zip(left, right) { texts(value, other, &found) }
        case (.object, .string(let text)): found.append(text)
        default: break
        }
    }

    @Test func smallCountsOfPeopleAreHiddenUnlessExact() throws {
        let workshop = try Self.demo()
        // Three lessons of the demo reached 18, 23 and 240 people.
        let enacted = try workshop.shell(
            """
            echo 'privacy: {smallCell: 20}' > few.yaml
            tejido rules event few.yaml --rulebook few --effective 2026-03-01 | tejido append --quiet &&
            tejido export sqlite open.sqlite && tejido export sqlite exact.sqlite --exact
            """)
        try #require(enacted.code == 0, "\(enacted.text)")
        let reached = "SELECT reached FROM learning WHERE reached IS NOT 0 ORDER BY reached"
        let exact = try Connection(workshop.path("exact.sqlite"), .reading)
        #expect(try Self.rows(reached, exact) == [[.integer(18)], [.integer(23)], [.integer(240)]])
        let open = try Connection(workshop.path("open.sqlite"), .reading)
        #expect(try Self.rows(reached, open) == [[.integer(23)], [.integer(240)], [.text("<20")]])
        let leaving = try workshop.tejido("query learning --columns reached --format csv").split(separator: "\n")
        #expect(leaving.contains("<20") && !leaving.contains("18"))
        #expect(try workshop.tejido("query learning --columns reached --format csv --exact").contains("\n18\n"))
        #expect(try Self.rows("SELECT exact, language FROM standing", open) == [[.integer(0), .text("en")]])
    }
}
