import ArgumentParser
import Engine
import Projections

/// `tejido query`: a report.
struct Query: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Show a report, caught up with the log.",
        discussion: """
            Machine forms give amounts in the currency's smallest unit and rates in basis points.

            --as-of asks what had happened by a day, --known-at what was recorded by a moment; together they ask what \
            was known then of what had happened by that day. --rules asks what the report would be had other rules held.

            Example:
              tejido query budgets --by project --territory los-aromos
              tejido query budgets --as-of 2026-06-30 --known-at 2026-07-15
              tejido query budgets --rules other.yaml
              tejido query polls --format csv > polls.csv
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions
    @OptionGroup var point: ViewpointOptions

    @Argument(help: "The report.")
    var report: ReportName

    @Option(name: .long, help: "Only this territory's rows.")
    var territory: TerritoryArgument?

    @Option(name: .long, help: "What a row stands for, where the report leaves a choice.")
    var by: Grouping?

    func run() throws {
        let query = try ReportQuery.asked(report, by: by, territory: territory?.id)
        let viewpoint = try point.viewpoint()
        try format.show(
            try store.openToRead().sheets(query, from: viewpoint, rulebook: point.rulebook), in: store.language)
    }
}
