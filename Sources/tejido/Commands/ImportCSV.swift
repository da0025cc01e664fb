import ArgumentParser
import Reports

/// `tejido import csv`: a table of somebody else's, by a mapping.
struct ImportCSV: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv",
        abstract: "Import a table, or JSON objects, by a mapping from columns to events.",
        discussion: """
            The mapping is a file of strict YAML that says how the source is written (encoding, separator, numbers, \
            days, currency) and which events its rows give; README.md describes it, Examples/fondart.yaml is one. All \
            events of the file are recorded, or none: a refusal names row and column. A second import of the same file \
            appends nothing; a row whose id is recorded and that says something else is refused.

            Example:
              tejido import csv --mapping fondart.yaml --dry-run results.csv
              tejido import csv --mapping fondart.yaml results.csv
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Argument(help: "The source; - is standard input.", completion: .file(extensions: ["csv", "json"]))
    var file: String

    @Option(name: .long, help: "The mapping.", completion: .file(extensions: ["yaml", "yml"]))
    var mapping: String

    @Flag(name: .long, help: "Read and judge everything, show the effect on the budgets, and write nothing.")
    var dryRun = false

    func run() throws {
        let source = try MappedSource(path: file, mapping: mapping, format: format, language: store.language)
        try source.bring(into: try store.open(), isDryRun: dryRun)
    }
}
