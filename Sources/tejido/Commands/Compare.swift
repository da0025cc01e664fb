import ArgumentParser
import Engine
import FieldCoding
import Projections
import Reports
import RulebookFiles
import Rules

/// `tejido compare`: what would other rules change?
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Make a report, or take every decision, under two sets of rules, and show what differs.",
        discussion: """
            With one --rules the report under the rules in force is compared with that under the file; with two, the \
            report under the first file with that under the second. Each difference stands with the events that \
            contribute another amount. Ends with 1 when anything differs. Nothing is written.

            `decisions` in a report's place takes every decision again that follows from ballots or scores: the \
            priorities of a board, the rankings and the awards of calls. It shows what was recorded, what each set of \
            rules gives, who gains and who loses, and how much money. What a file names replaces what polls and calls \
            state themselves; what it leaves out stays as it was in force.

            Example:
              tejido compare budgets --rules other.yaml
              tejido compare decisions --rules equal-shares.yaml
              tejido compare budgets --rules strict.yaml --rules lenient.yaml \\
                --by project --territory los-aromos
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions
    @OptionGroup var time: TimeOptions

    @Argument(help: "The report, or decisions.")
    var subject: ComparedArgument

    @Option(
        name: .long, parsing: .singleValue, help: "A rulebook's file; once or twice.",
        completion: .file(extensions: ["yaml", "yml"]))
    var rules: [String]

    @Option(name: .long, help: "Only this territory's rows.")
    var territory: TerritoryArgument?

    @Option(name: .long, help: "Only what came to be in this cycle, such as 2.")
    var cycle: Int64?

    @Option(name: .long, help: "What a row stands for, where the report leaves a choice.")
    var by: Grouping?

    func validate() throws {
        guard (1...2).contains(rules.count) else { throw ValidationError("compare takes one --rules or two.") }
    }

    func run() throws {
        let sources = rules.map(RulebookSource.init)
        let patches = try sources.map { try $0.readOrRefuse().patch }
        let viewpoint = time.viewpoint(under: patches.count == 2 ? patches[0] : nil)
        let names = sources.map(\.name)
        let first = names.count == 2 ? Phrase(es: names[0], en: names[0]) : Phrase(es: "en vigor", en: "in force")
        let sheets = try sheets(viewpoint, patches.last, first, names.last ?? "")
        let differs = sheets.contains { !$0.rows.isEmpty }
        if !differs, format.isForPeople {
            return try Console.print(Phrase(es: "nada cambia\n", en: "nothing differs\n")[store.language])
        }
        try format.show(sheets, in: store.language)
        if differs { throw Failure.said(.findings) }
    }

    /// What differs: tables without rows when nothing does.
    private func sheets(
        _ viewpoint: Viewpoint, _ rules: JSONValue?, _ first: Phrase, _ second: String
    ) throws -> [Sheet] {
        switch subject {
        case .decisions:
            if let by { throw Failure(.usage, "decisions has no rows by \(by.rawValue)", remedy: "leave --by out") }
            if cycle != nil {
                throw Failure(.usage, "decisions are not told by cycle", remedy: "leave --cycle out")
            }
            let comparison = try store.openToRead().compareDecisions(
                of: territory?.id, from: viewpoint, with: rules)
            return DecisionSheet.sheets(comparison, first, Phrase(es: second, en: second), in: store.language)
        case .report(let report):
            let query = try ReportQuery.asked(report, by: by, territory: territory?.id, cycle: cycle)
            let comparison = try store.openToRead().compare(query, from: viewpoint, with: rules)
            return [Self.sheet(comparison, query, first, second)]
        }
    }

    static func sheet(
        _ comparison: Comparison, _ query: ReportQuery, _ first: Phrase, _ second: String
    ) -> Sheet {
        Sheet(
            "comparison",
            title: Phrase(
                es: "\(query.report.rawValue): \(first.es) → \(second)",
                en: "\(query.report.rawValue): \(first.en) → \(second)"),
            standing: Standing(
                position: comparison.size == 0 ? nil : comparison.size - 1, day: comparison.day, rulebook: nil,
                tellsRules: false),
            columns: [
                .init("table", .id, heading: Phrase(es: "tabla", en: "table")),
                .init("row", .id, heading: Phrase(es: "fila", en: "row")),
                .init("column", .id, heading: Phrase(es: "columna", en: "column")),
                .init("currency", .id), .init("before", .number, heading: first),
                .init("after", .number, heading: Phrase(es: second, en: second)),
                .init("difference", .number, heading: Phrase(es: "diferencia", en: "difference")),
                .init("events", heading: Phrase(es: "posiciones", en: "positions")),
            ],
            rows: comparison.changes.map { change in
                Sheet.Row(
                    key: "\(change.row) \(change.column.name)", currency: change.currency,
                    kind: Sheet.Column(change.column, of: change.table).kind,
                    [
                        .text(change.table), .text(change.row), .text(change.column.name),
                        change.currency.map { .text($0.code) } ?? .absent, Sheet.Cell(change.before),
                        Sheet.Cell(change.after), change.difference.map { .number($0) } ?? .absent,
                        change.events.isEmpty ? .absent : .text(Self.positions(change.events)),
                    ])
            })
    }

    /// `#12 #15`: the first twenty, and how many more.
    private static func positions(_ events: [Comparison.Contribution]) -> String {
        let shown = events.prefix(20).map { "#\($0.position)" }.joined(separator: " ")
        return events.count > 20 ? "\(shown) +\(events.count - 20)" : shown
    }
}
