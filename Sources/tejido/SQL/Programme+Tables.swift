import Engine
import Events
import EventStore
import Projections
import Reports
import SQLiteExport
import Transparency

extension Programme {
    /// The store as a database file yet to be written, all of it at one place in the log.
    ///
    /// Throws `changedMeanwhile` when others append so fast that the reports never stand at one place.
    func database(exact: Bool, entries: Bool = true, _ language: Language) throws -> DatabaseFile {
        for _ in 0..<8 {
            let standing = try databaseStanding(exact: exact, entries: entries, language)
            var tables: [ExportedTable] = []
            var isSteady = true
            for query in Self.everyQuery {
                let reference = try ReportReference(query.report)
                let sheets = try sheets(query)
                let last = standing.size == 0 ? nil : standing.size - 1
                isSteady = isSteady && sheets.allSatisfy { $0.standing?.position == last }
                let shown = exact ? sheets : try hidingFewPeople(in: sheets)
                for sheet in shown {
                    let table = ExportedTable(sheet, of: query, reference, in: language)
                    // A second table is the same under every grouping of the first.
                    if !tables.contains(where: { $0.name == table.name }) { tables.append(table) }
                }
            }
            for report in EntryReport.allCases where entries {
                let sheet = try EntryReportPrinter(
                    programme: self, language: language, territory: nil, cycle: nil, viewpoint: .now, rulebook: nil
                ).sheet(report)
                isSteady = isSteady && sheet.standing?.position == (standing.size == 0 ? nil : standing.size - 1)
                tables.append(ExportedTable(sheet, in: language))
            }
            if isSteady { return DatabaseFile(self, standing, tables) }
        }
        throw StoreError(
            .changedMeanwhile, "entries are appended faster than reports are made",
            remedy: "try again, or work on a copy: tejido backup")
    }

    /// Where a database file that is made now stands.
    func databaseStanding(exact: Bool, entries: Bool = true, _ language: Language) throws -> DatabaseFile.Standing {
        let head = try log.head()
        return DatabaseFile.Standing(
            size: head.size, root: head.tree.root().hex, day: clock().day.description, isExact: exact,
            hasEntries: entries, language: language)
    }

    /// Every report in every grouping, each report's usual one first.
    private static var everyQuery: [ReportQuery] {
        ReportName.allCases.flatMap { report in
            let groupings: [Grouping?] = report.groupings.isEmpty ? [nil] : report.groupings
            return groupings.compactMap { ReportQuery(report, by: $0) }
        }
    }
}
