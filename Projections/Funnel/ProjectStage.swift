import Events
import FieldCoding

/// How far a project came before an award. Each figure is 1 or 0, and remembers the entries that say so.
struct ProjectStage<Figure: ReportFigure>: FieldRecord {
    /// 1 unless the last ranking that names it puts it below the minimum.
    var aboveMinimum: Figure
    /// The last decision.
    var admissibility: AdmissibilityDecided.Outcome?
    var admissible: Figure
    var evaluated: Figure
    var inadmissible: Figure
    let project: ProjectID
    /// Its state in the last ranking that names it.
    var ranked: RankingPublished.State?
    /// The entry that last put it on the waiting list.
    var waitlisted: UInt64?
    /// The amount it waits for; absent where the source is silent.
    var waitlistedAmount: Figure?
    var waitlistings: Figure

    init(_ project: ProjectID) {
        self.project = project
        (aboveMinimum, admissible, evaluated, inadmissible) = (Figure(), Figure(), Figure(), Figure())
        waitlistings = Figure()
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        aboveMinimum = try fields.figure("aboveMinimum", \.aboveMinimum, "Not below the minimum in the last ranking.")
        admissibility = try fields.optional("admissibility", \.admissibility, "The last decision.")
        admissible = try fields.figure("admissible", \.admissible, "The last decision is admissible.")
        evaluated = try fields.figure("evaluated", \.evaluated, "It has an evaluation.")
        inadmissible = try fields.figure("inadmissible", \.inadmissible, "The last decision is inadmissible.")
        project = try fields.field("project", \.project, "The project.")
        ranked = try fields.optional("ranked", \.ranked, "Its state in the last ranking.")
        waitlisted = try fields.optionalPosition("waitlisted", \.waitlisted, "The entry that last put it on the list.")
        waitlistedAmount = try fields.optional("waitlistedAmount", \.waitlistedAmount, "The amount it waits for.")
        waitlistings = try fields.figure("waitlistings", \.waitlistings, "It was put on the waiting list.")
    }

    mutating func decide(_ outcome: AdmissibilityDecided.Outcome, at position: UInt64) throws(FoldFailure) {
        admissibility = outcome
        try admissible.become(outcome == .admissible ? 1 : 0, at: position)
        try inadmissible.become(outcome == .inadmissible ? 1 : 0, at: position)
    }

    mutating func rank(_ state: RankingPublished.State, at position: UInt64) throws(FoldFailure) {
        ranked = state
        try aboveMinimum.become(state == .belowMinimum ? 0 : 1, at: position)
    }

    mutating func wait(for amount: Money?, at position: UInt64) throws(FoldFailure) {
        waitlisted = position
        try waitlistings.become(1, at: position)
        var figure = waitlistedAmount ?? Figure()
        try figure.become(amount?.value ?? 0, at: position)
        waitlistedAmount = figure
    }
}
