public import FieldCoding

/// The board adopts its improvement plan.
public struct PlanAdopted: Event {
    /// `plan.adopted`.
    public static let type = EventType.planAdopted

    /// The first day it covers.
    public let from: Day
    /// What it wants to reach; weights sum to 10,000.
    public let objectives: [PlanObjective]
    /// The plan's id.
    public let plan: PlanID
    /// What it is for.
    public let purpose: Text
    /// The session that adopted it.
    public let session: SessionID
    /// How it wants to get there.
    public let strategies: [PlanStrategy]
    /// The plan that it ends.
    public let supersedes: PlanID?
    /// The last day it covers.
    public let to: Day
    /// The vote.
    public let votes: VoteCount?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        from = try fields.field("from", \.from, "The first day it covers.")
        objectives = try fields.field("objectives", \.objectives, "What it wants to reach; weights sum to 10,000.")
        plan = try fields.field("plan", \.plan, "The plan's id.")
        purpose = try fields.field("purpose", \.purpose, "What it is for.")
        session = try fields.field("session", \.session, "The session that adopted it.")
        strategies = try fields.field("strategies", \.strategies, "How it wants to get there.")
        supersedes = try fields.optional("supersedes", \.supersedes, "The plan that it ends.")
        to = try fields.field("to", \.to, "The last day it covers.")
        votes = try fields.optional("votes", \.votes, "The vote.")
    }

    /// Assembles a value from its parts.
    public init(
        from: Day, objectives: [PlanObjective], plan: PlanID, purpose: Text, session: SessionID,
        strategies: [PlanStrategy], supersedes: PlanID? = nil, to: Day, votes: VoteCount? = nil
    ) {
        self.from = from
        self.objectives = objectives
        self.plan = plan
        self.purpose = purpose
        self.session = session
        self.strategies = strategies
        self.supersedes = supersedes
        self.to = to
        self.votes = votes
    }
}
