import Events
import FieldCoding

/// What a project is, and how far it came before an award. Each figure is 1 or 0, and remembers the entries that say so.
struct ProjectStage<Figure: ReportFigure>: FieldRecord {
    /// 1 unless the last ranking that names it puts it below the minimum.
    var aboveMinimum: Figure
    /// The last decision.
    var admissibility: AdmissibilityDecided.Outcome?
    var admissible: Figure
    /// Absent while only what refers to the project is known.
    var call: CallID?
    var evaluated: Figure
    /// In the order in which they were handed in.
    private(set) var evaluations: [Evaluation]
    var inadmissible: Figure
    var organisation: OrganisationID?
    /// Its place in the last ranking that names it.
    private(set) var place: Int64?
    let project: ProjectID
    /// Its state in the last ranking that names it.
    private(set) var ranked: RankingPublished.State?
    /// The entry of that ranking.
    private(set) var rankedAt: UInt64?
    /// Its score in that ranking.
    private(set) var score: BasisPoints?
    var title: Text?
    /// The entry that last put it on the waiting list.
    var waitlisted: UInt64?
    /// The amount it waits for; absent where the source is silent.
    var waitlistedAmount: Figure?
    var waitlistings: Figure

    init(_ project: ProjectID) {
        self.project = project
        evaluations = []
        (aboveMinimum, admissible, evaluated, inadmissible) = (Figure(), Figure(), Figure(), Figure())
        waitlistings = Figure()
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        aboveMinimum = try fields.figure("aboveMinimum", \.aboveMinimum, "Not below the minimum in the last ranking.")
        admissibility = try fields.optional("admissibility", \.admissibility, "The last decision.")
        admissible = try fields.figure("admissible", \.admissible, "The last decision is admissible.")
        call = try fields.optional("call", \.call, "The call that it answers.")
        evaluated = try fields.figure("evaluated", \.evaluated, "It has an evaluation.")
        evaluations = try fields.list("evaluations", \.evaluations, "Its evaluations.")
        inadmissible = try fields.figure("inadmissible", \.inadmissible, "The last decision is inadmissible.")
        organisation = try fields.optional("organisation", \.organisation, "Who handed it in.")
        place = try fields.optional("place", \.place, "Its place in the last ranking.")
        project = try fields.field("project", \.project, "The project.")
        ranked = try fields.optional("ranked", \.ranked, "Its state in the last ranking.")
        rankedAt = try fields.optionalPosition("rankedAt", \.rankedAt, "The entry of that ranking.")
        score = try fields.optional("score", \.score, "Its score in that ranking.")
        title = try fields.optional("title", \.title, "What it is called.")
        waitlisted = try fields.optionalPosition("waitlisted", \.waitlisted, "The entry that last put it on the list.")
        waitlistedAmount = try fields.optional("waitlistedAmount", \.waitlistedAmount, "The amount it waits for.")
        waitlistings = try fields.figure("waitlistings", \.waitlistings, "It was put on the waiting list.")
    }

    mutating func decide(_ outcome: AdmissibilityDecided.Outcome, at position: UInt64) throws(FoldFailure) {
        admissibility = outcome
        try admissible.become(outcome == .admissible ? 1 : 0, at: position)
        try inadmissible.become(outcome == .inadmissible ? 1 : 0, at: position)
    }

    mutating func evaluate(_ event: EvaluationSubmitted, at position: UInt64) throws(FoldFailure) {
        evaluations.append(Evaluation(scores: event.scores, position: position))
        try evaluated.become(1, at: position)
    }

    mutating func rank(_ rank: RankingPublished.Place, at position: UInt64) throws(FoldFailure) {
        place = rank.position.value
        ranked = rank.state
        rankedAt = position
        score = rank.score
        try aboveMinimum.become(rank.state == .belowMinimum ? 0 : 1, at: position)
    }

    mutating func wait(for amount: Money?, at position: UInt64) throws(FoldFailure) {
        waitlisted = position
        try waitlistings.become(1, at: position)
        var figure = waitlistedAmount ?? Figure()
        try figure.become(amount?.value ?? 0, at: position)
        waitlistedAmount = figure
    }
}
