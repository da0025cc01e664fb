import FieldCoding
import Platform
import Testing

/// A real competitive fund, where the folder that holds it stands beside the project: what the program tells of it is
/// held against sums that SQLite makes of the file itself.
struct FondartTests {
    private static let root = Files.join(Files.parent("\(#filePath)"), "../..")
    private static let source = Files.join(root, "../shared/data/grants/fondart_cl_2024_projects.redacted.json")
    private static let mapping = Files.join(root, "Examples/fondart.yaml")

    /// Python's SQLite over the source: what stands in a group and its sum, a line a group.
    private static func sums(by column: String, _ workshop: borrowing Workshop) throws -> [String: [Int64]] {
        let script = """
            import json, sqlite3, sys
            rows = json.load(open(sys.argv[1]))["data"]
            base = sqlite3.connect(":memory:")
            base.execute("create table p (region_id, line_id, status, amount)")
            base.executemany("insert into p values (?, ?, ?, ?)",
                [(r["region_id"].lower(), r["line_id"], r["status"], r["amount_assigned"]) for r in rows])
            for row in base.execute(f'''select \(column),
                sum(status = 'Selección'), sum(iif(status = 'Selección', coalesce(amount, 0), 0)),
                sum(status = 'Selección' and amount is null),
                sum(status = 'Lista de Espera'), sum(iif(status = 'Lista de Espera', coalesce(amount, 0), 0))
                from p group by 1'''):
                print(*row)
            """
        try workshop.write(script, to: "sums.py")
        let outcome = try workshop.shell("python3 sums.py '\(source)'")
        try #require(outcome.code == 0, "\(outcome.text)")
        var sums: [String: [Int64]] = [:]
        for line in outcome.text.split(separator: "\n") {
            let cells = line.split(separator: " ")
            sums[String(cells[0])] = cells.dropFirst().compactMap { Int64($0) }
        }
        return sums
    }

    @Test(.enabled(if: Files.exists(source), "the folder of real grants is not there"))
    func figuresEqualThoseOfSQL() throws {
        let workshop = try Workshop(inMemory: true)
        _ = try workshop.tejido("init")
        let command = "tejido import csv --mapping '\(Self.mapping)' '\(Self.source)'"
        let rehearsed = try workshop.shell("\(command) --dry-run")
        #expect(rehearsed.code == 0, "\(rehearsed.text.suffix(600))")
        #expect(try workshop.tejido("log --format jsonl").split(separator: "\n").count == 1)
        let first = try workshop.shell(command)
        #expect(first.code == 0, "\(first.text.suffix(600))")
        for (grouping, column) in [("territory", "region_id"), ("category", "line_id")] {
            let expected = try Self.sums(by: column, workshop)
            var told: [String: [Int64]] = [:]
            for row in try rows(workshop.tejido("query calls --by \(grouping) --format jsonl")) {
                let key = try #require(row[grouping]?.text)
                let figures = ["awarded", "awardedAmount", "amountsMissing", "waitlisted", "waitlistedAmount"]
                    .map { name -> Int64 in if case .integer(let number)? = row[name] { number } else { 0 } }
                told[key] = zip(told[key] ?? [0, 0, 0, 0, 0], figures).map { $0.0 + $0.1 }
            }
            #expect(told == expected)
            let whole = told.values.reduce([0, 0, 0, 0, 0]) { sum, part in zip(sum, part).map { $0.0 + $0.1 } }
            #expect(whole == [839, 12_122_068_910, 1, 731, 10_053_990_986])
        }
        let size = try workshop.tejido("log --format jsonl").split(separator: "\n").count
        let again = try workshop.shell(command)
        #expect(again.code == 0 && again.text.contains("appended 0, already recorded \(size - 1);"))
        #expect(try workshop.shell("tejido verify").code == 0)
    }

    private func rows(_ text: String) throws -> [[String: JSONValue]] {
        try text.split(separator: "\n").map { line in
            try #require(try JSONValue(json: Array(line.utf8).span).members)
        }
    }
}
