import ArgumentParser
import Engine
import Events
import FieldCoding
import RulebookFiles

/// From where in time a history is read.
struct TimeOptions: ParsableArguments {
    @Option(name: .long, help: "Leave out what occurred after this day (YYYY-MM-DD).")
    var asOf: DayArgument?

    @Option(
        name: .long,
        help: """
            Leave out what was recorded later, corrections among it: a position, a day, or a moment in UTC such as \
            2026-11-23T08:00:00Z.
            """)
    var knownAt: MomentArgument?

    /// The viewpoint under given rules; under those in force when there are none.
    func viewpoint(under rules: JSONValue?) -> Viewpoint {
        Viewpoint(asOf: asOf?.day, knownAt: knownAt?.moment, rules: rules)
    }
}

/// From where a report or a story is read: in time, and under which rules.
struct ViewpointOptions: ParsableArguments {
    @OptionGroup var time: TimeOptions

    @Option(
        name: .long, help: "Make reports as if the rules that this file names had always held.",
        completion: .file(extensions: ["yaml", "yml"]))
    var rules: String?

    /// The viewpoint; the present when nothing is said. Ends the command when the file is no rulebook.
    func viewpoint() throws -> Viewpoint {
        time.viewpoint(under: try rules.map { try RulebookSource($0).readOrRefuse().patch })
    }

    /// What reports call the rules.
    var rulebook: String? { rules.map { RulebookSource($0).name } }
}

/// A place in recorded time: a position, a day (its end, in UTC) or a moment.
struct MomentArgument: ExpressibleByArgument {
    let moment: Viewpoint.KnownAt

    init?(argument: String) {
        if let position = UInt64(argument) {
            moment = .position(position)
        } else if let day = Day(argument) {
            moment = .instant(Instant(milliseconds: (Int64(day.number) + 1) * 86_400_000 - 1))
        } else if let instant = Instant(argument) ?? Instant(argument.dropLast() + ".000Z") {
            moment = .instant(instant)
        } else {
            return nil
        }
    }
}
