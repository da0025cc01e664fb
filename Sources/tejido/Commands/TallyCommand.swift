import ArgumentParser
import Engine

/// `tejido tally`: what the ballots of a poll give.
struct TallyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tally",
        abstract: "Show what the rules make of the ballots of a poll.",
        discussion: """
            Ballots are counted from nothing, as the poll says and as the rules do that were in force; equals are told \
            apart by the chain, and the table says by which link. Of a poll on the projects of a call that awards by \
            votes it shows what gets money from the pot and why the others do not.

            With --rules what the file names replaces what the rules in force and the poll itself say. No ballot is \
            converted: a method that counts another form is not computable. A secret poll shows nothing before it closes.

            Example:
              tejido tally prioridades-2024
              tejido tally los-aromos/prioridades-2024 --rules other.yaml --format json
              tejido tally los-aromos/prioridades-2024 --as-events --session sesion-2 \\
                | tejido append
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions
    @OptionGroup var point: ViewpointOptions
    @OptionGroup var decision: ContestOptions

    @Argument(help: "The poll, as TERRITORY/POLL where several territories have one of that id.")
    var poll: String

    func run() throws {
        try decision.check(point)
        let day = try decision.day(point)
        let result = try store.openToRead().tally(poll, from: point.viewpoint(), on: day)
        if decision.asEvents {
            return try decision.show(result, { try $0.events(of: result.value) }, on: day)
        }
        let language = store.language
        try format.show(TallySheet.sheets(result, rulebook: point.rulebook, in: language), in: language)
    }
}
