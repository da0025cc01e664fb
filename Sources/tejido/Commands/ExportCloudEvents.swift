import ArgumentParser
import Engine

/// `tejido export cloudevents`: entries as CloudEvents.
struct ExportCloudEvents: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cloudevents",
        abstract: "Export entries as CloudEvents 1.0, a line each.",
        discussion: """
            subject is the territory, source the actor, time the moment at which it was recorded; the day on which it \
            occurred, v, evidence and irregular are extensions (the last two as JSON in a string, for the standard knows no \
            lists). tejido import log makes the same log of them, with the same root.

            Example:
              tejido export cloudevents | curl --data-binary @- https://example.org/events
            """)

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: "Only what this territory's history rests on (repeatable).")
    var territory: [TerritoryArgument] = []

    func run() throws {
        try EntryExport(programme: store.openToRead(), territories: territory.map(\.id)).run {
            try CloudEvent.event(ofEntry: $0)
        }
    }
}
