import ArgumentParser
import Reports

/// `tejido reports`: what the reports show.
struct ReportsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reports",
        abstract: "List the reports, or the columns of one with their definitions.",
        discussion: """
            Needs no store. Columns that say explainable can be followed down to the events with tejido explain. \
            --markdown prints the reference in Documentation/Reports.md, and --lang es the one in Documentation/Informes.md.

            Example:
              tejido reports
              tejido reports budgets
              tejido reports budgets --lang es
              tejido reports --markdown --lang en > Documentation/Reports.md
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Argument(help: "The report whose columns are shown (a list of all when none is named).")
    var report: AskedReport?

    @Flag(name: .long, help: "As Markdown.")
    var markdown = false

    func validate() throws {
        if markdown, format.format != nil { throw ValidationError("--markdown and --format exclude one another.") }
    }

    func run() throws {
        let references = try (report.map { [$0] } ?? AskedReport.all).map { try $0.reference }
        if markdown {
            let one = report == nil ? nil : references.first
            let language = store.language
            try Console.print(one?.markdown(in: language) ?? ReportReference.markdown(of: references, in: language))
        } else if report == nil {
            try format.show([ReportReference.list(of: references)], in: store.language)
        } else {
            try format.show(references.flatMap { $0.sheets(in: store.language) }, in: store.language)
        }
    }
}
