import ArgumentParser
import Engine
import Events

/// From where in time a report or a story is read.
struct ViewpointOptions: ParsableArguments {
    @Option(name: .long, help: "Leave out what occurred after this day (YYYY-MM-DD).")
    var asOf: DayArgument?

    @Option(
        name: .long,
        help: "Leave out what was recorded later, corrections among it: a position, a day or a moment.")
    var knownAt: MomentArgument?

    /// The viewpoint; the present when nothing is said.
    var viewpoint: Viewpoint { Viewpoint(asOf: asOf?.day, knownAt: knownAt?.moment) }
}

/// A place in recorded time: a position, a day (its end, in UTC) or a moment.
struct MomentArgument: ExpressibleByArgument {
    let moment: Viewpoint.KnownAt

    init?(argument: String) {
        if let position = UInt64(argument) {
            moment = .position(position)
        } else if let day = Day(argument) {
            moment = .instant(Instant(milliseconds: (Int64(day.number) + 1) * 86_400_000 - 1))
        } else if let instant = Instant(argument) {
            moment = .instant(instant)
        } else {
            return nil
        }
    }
}
