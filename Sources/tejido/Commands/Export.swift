import ArgumentParser

/// `tejido export`: what the log holds, in formats of others.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Export reports, entries, grants or votes in formats of others.",
        discussion: """
            Example:
              tejido export csv --to reports
              tejido export jsonl > log.jsonl
              tejido export sqlite programme.sqlite
            """,
        subcommands: [
            ExportCSV.self, ExportJSONL.self, ExportCloudEvents.self, Export360Giving.self, ExportLey19862.self,
            ExportSQLite.self, ExportPabulib.self,
        ])

    @OptionGroup var store: StoreOptions
}
