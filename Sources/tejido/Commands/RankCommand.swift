import ArgumentParser
import Engine

/// `tejido rank`: what the scores of a call give.
struct RankCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rank",
        abstract: "Show what the rules make of the evaluations of a call.",
        discussion: """
            Projects stand by the score that their evaluations make, equals by the chain. A mean is a share of the \
            criterion's maximum; the spread is the highest total of an evaluator less the lowest. The state says what \
            gets money from the pot, what waits and what does not reach the minimum.

            With --rules what the file names replaces what the rules in force and the call itself say.

            Example:
              tejido rank fondo-2025
              tejido rank los-aromos/fondo-2025 --rules other.yaml
              tejido rank los-aromos/fondo-2025 --as-events --session sesion-6 \\
                | tejido append
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions
    @OptionGroup var point: ViewpointOptions
    @OptionGroup var decision: ContestOptions

    @Argument(help: "The call, as TERRITORY/CALL where several territories have one of that id.")
    var call: String

    func run() throws {
        try decision.check(point)
        let day = try decision.day(point)
        let result = try store.openToRead().rank(call, from: point.viewpoint(), on: day)
        if decision.asEvents {
            return try decision.show(result, { try $0.events(of: result.value) }, on: day)
        }
        try format.show(RankSheet.sheets(result, rulebook: point.rulebook), in: store.language)
    }
}
