import ArgumentParser

/// `tejido export jsonl`: entries as they are stored and hashed.
struct ExportJSONL: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jsonl",
        abstract: "Export entries as they are hashed, so that import log makes the same log of them.",
        discussion: """
            A line an entry, in order, each the canonical text whose hash is its leaf. With --territory only what that \
            territory's history rests on: its entries, programme's, and those of territories that these name. The roots go to \
            standard error: with them whoever imports the lines proves that they are these. (A territory's lines are imported \
            with --partial.)

            Where texts about people stood, entries hold commitments; the texts are not exported, erased or not.

            Example:
              tejido export jsonl > log.jsonl
              tejido export jsonl --territory los-aromos > los-aromos.jsonl
            """)

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: "Only what this territory's history rests on (repeatable).")
    var territory: [TerritoryArgument] = []

    func run() throws {
        try EntryExport(programme: store.openToRead(), territories: territory.map(\.id)).run()
    }
}
