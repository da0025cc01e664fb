import ArgumentParser

/// `tejido import`: other people's data as events.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import data of other formats as events.",
        discussion: """
            Example:
              tejido import csv --mapping fondart.yaml results.csv
              tejido import pabulib elections/centro.pb --territory centro
            """,
        subcommands: [ImportCSV.self, Import360Giving.self, ImportPabulib.self, ImportLog.self])

    @OptionGroup var store: StoreOptions
}
