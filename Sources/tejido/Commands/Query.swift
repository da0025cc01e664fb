import ArgumentParser
import Engine
import Events
import Projections
import Reports

/// `tejido query`: a report.
struct Query: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        // Scripts run it by the thousand: without this the library first tries two other commands each time.
        _superCommandName: "tejido",
        abstract: "Show a report, caught up with the log.",
        discussion: """
            Machine forms give amounts in the currency's smallest unit and rates in basis points.

            --cycle keeps what came to be in a cycle, the territory's own or the programme's: calls by the day they were \
            published, projects by that of their submission or, by rules.cycle.attribution, of their call, entries by \
            that on which they happened. Sums over several calls, projects or movements of a fund take in the cycle's.

            --as-of asks what had happened by a day, --known-at what was recorded by a moment; together they ask what \
            was known then of what had happened by that day. --rules asks what the report would be had other rules held.

            --where, --sort and --columns take the names and values of the machine forms; totals are those of the rows \
            shown. A table of the report that lacks a column of a --where, or has fewer of --columns than another, is left out. In CSV a \
            count of people below rules.privacy.smallCell is shown as <5, unless --exact.

            trail lists the entries, each with its hash and one sentence; deviations lists what an audit finds \
            against the rules, what they give instead and the reason that was stated.

            Example:
              tejido query budgets --by project --territory los-aromos
              tejido query projects --cycle 2
              tejido query budgets --as-of 2026-06-30 --known-at 2026-07-15
              tejido query budgets --rules other.yaml
              tejido query budgets --where 'available>0' --sort -available
              tejido query budgets --columns territory,fund,available
              tejido query polls --format csv > polls.csv
              tejido query trail --territory los-aromos
              tejido query deviations --rules other.yaml
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions
    @OptionGroup var point: ViewpointOptions

    @Argument(help: "The report.")
    var report: AskedReport

    @Option(name: .long, help: "Only this territory's rows.")
    var territory: TerritoryArgument?

    @Option(name: .long, help: "Only what came to be in this cycle, such as 2.")
    var cycle: Int64?

    @Option(name: .long, help: "What a row stands for, where the report leaves a choice.")
    var by: Grouping?

    @OptionGroup var selection: SelectionOptions

    @Flag(name: .long, help: "Show small counts of people in CSV too.")
    var exact = false

    func run() throws {
        switch report {
        case .folded(let report):
            let query = try ReportQuery.asked(report, by: by, territory: territory?.id, cycle: cycle)
            let viewpoint = try point.viewpoint()
            let programme = try store.openToRead()
            let all = try programme.sheets(query, from: viewpoint, rulebook: point.rulebook)
            let wanted = try selection.selection.applied(to: all.map(scoped))
            let isLeaving = format.format == .csv && !exact
            try format.show(
                isLeaving ? try programme.hidingFewPeople(in: wanted) : wanted, areSeveral: all.count > 1,
                in: store.language)
        case .entries(let report):
            if let by {
                throw Failure(
                    .usage, "\(report.rawValue) has no rows by \(by.rawValue)", remedy: "leave --by out")
            }
            let viewpoint = try point.viewpoint()
            try EntryReportPrinter(
                programme: store.openToRead(), language: store.language, territory: territory?.id, cycle: cycle,
                viewpoint: viewpoint, rulebook: point.rulebook, scope: scope
            ).show(report, selection.selection, in: format)
        }
    }

    private func scoped(_ sheet: Sheet) -> Sheet {
        var sheet = sheet
        sheet.scope = scope
        return sheet
    }

    /// What the title says of what was asked.
    private var scope: [Phrase] {
        let asked = territory.map { Phrase(es: $0.id.text, en: $0.id.text) }
        let cycle = cycle.map { Phrase(es: "ciclo \($0)", en: "cycle \($0)") }
        let conditions = selection.selection.conditions.map { Phrase(es: $0.description, en: $0.description) }
        return [asked, cycle].compactMap { $0 } + conditions
    }
}
