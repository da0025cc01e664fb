public import FieldCoding

/// What must have happened, or be filled in, before a call, a project or an award; `false` lifts it.
public struct Requirements: RuleGroup {
    /// An award goes to a project that was found admissible.
    public let admissibility: Bool
    /// A call is published where a local board stands.
    public let board: Bool
    /// A project states its items, what it requests and its own money.
    public let budget: Bool
    /// An award goes to a project that evaluators scored.
    public let evaluation: Bool
    /// A call names its fund and its pot.
    public let fund: Bool
    /// A project names the plan objectives that it serves.
    public let objectives: Bool
    /// A project names the organisation that hands it in.
    public let organisation: Bool
    /// A project states beneficiaries, residents who take part, and duration.
    public let participation: Bool
    /// A call is published where a plan is in force.
    public let plan: Bool
    /// An award goes to a project of a published ranking.
    public let ranking: Bool
    /// A territory is selected before its board is formed and its needs are raised.
    public let selection: Bool

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        admissibility = try fields.parameter(
            "admissibility", \.admissibility, default: true, "An award goes to a project that was found admissible.")
        board = try fields.parameter("board", \.board, default: true, "A call is published where a local board stands.")
        budget = try fields.parameter(
            "budget", \.budget, default: true, "A project states its items, what it requests and its own money.")
        evaluation = try fields.parameter(
            "evaluation", \.evaluation, default: true, "An award goes to a project that evaluators scored.")
        fund = try fields.parameter("fund", \.fund, default: true, "A call names its fund and its pot.")
        objectives = try fields.parameter(
            "objectives", \.objectives, default: true, "A project names the plan objectives that it serves.")
        organisation = try fields.parameter(
            "organisation", \.organisation, default: true, "A project names the organisation that hands it in.")
        participation = try fields.parameter(
            "participation", \.participation, default: true,
            "A project states beneficiaries, residents who take part, and duration.")
        plan = try fields.parameter("plan", \.plan, default: true, "A call is published where a plan is in force.")
        ranking = try fields.parameter(
            "ranking", \.ranking, default: true, "An award goes to a project of a published ranking.")
        selection = try fields.parameter(
            "selection", \.selection, default: true,
            "A territory is selected before its board is formed and its needs are raised.")
    }
}
