import Projections
import Testing

/// How rows are called, in every report of the demo.
@Suite struct RowNameTests {
    @Test(arguments: ReportName.allCases)
    func aRowIsCalledByItsCells(report: ReportName) throws {
        let views = try Demo.story().fold(Plain.self)
        for grouping in report.groupings.map(Optional.some) + (report.groupings.isEmpty ? [nil] : []) {
            let query = try #require(ReportQuery(report, by: grouping))
            for table in try query.tables(from: views, .test("2026-12-01")) {
                let parts = table.rowName.description.split(separator: "/").map(String.init)
                #expect(
                    parts.filter { $0 == $0.uppercased() }
                        == table.rowName.columns.map { table.columns[$0].name.uppercased() }, "\(table.name)")
                #expect(Set(table.rows.map(\.key)).count == table.rows.count, "\(table.name)")
                for row in table.rows {
                    let name = parts.map { part in
                        guard let place = table.columns.firstIndex(where: { $0.name.uppercased() == part }) else {
                            return part
                        }
                        return row.cells[place] == .absent ? "-" : "\(row.cells[place])"
                    }.joined(separator: "/")
                    #expect(row.key.prefix { $0 != "#" } == name, "\(table.name)")
                }
            }
        }
    }
}
