import ArgumentParser
import Events

/// `tejido new`: an event to be filled in.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Show a template of an event: every field that it needs, with a value of the right shape.",
        discussion: """
            Texts say what belongs there, ids are made of their field's name, the day is today. append reads the line as \
            it stands; whether such an event may be admitted is another question.

            Example:
              tejido new need.raised --territory los-aromos > need.jsonl
              tejido new project.submitted --all
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: "The event's type.")
    var type: TypeArgument

    @Option(name: .long, help: "The territory.")
    var territory: TerritoryArgument?

    @Flag(name: .long, help: "Optional fields too.")
    var all = false

    func run() throws {
        let template = EventTemplate(
            type: try type.type(), territory: territory?.id ?? TerritoryID(unchecked: "territory-1"),
            day: try StoreOptions.moment().day, isWhole: all)
        try Console.print(try template.event.line + "\n")
    }
}
