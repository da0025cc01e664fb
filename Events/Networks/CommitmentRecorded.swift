public import FieldCoding

/// An organisation commits itself to something.
public struct CommitmentRecorded: Event {
    /// `commitment.recorded`.
    public static let type = EventType.commitmentRecorded

    /// The commitment's id.
    public let commitment: CommitmentID
    /// Until when.
    public let due: Day?
    /// Who commits itself.
    public let entity: OrganisationID
    /// The objective of the plan that it serves.
    public let objective: ObjectiveID?
    /// Organisations that it benefits.
    public let organisations: [OrganisationID]?
    /// The strategy of the plan that it carries out.
    public let strategy: StrategyID?
    /// What that is worth.
    public let value: Money?
    /// To what.
    public let what: Text

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        commitment = try fields.field("commitment", \.commitment, "The commitment's id.")
        due = try fields.optional("due", \.due, "Until when.")
        entity = try fields.field("entity", \.entity, "Who commits itself.")
        objective = try fields.optional("objective", \.objective, "The objective of the plan that it serves.")
        organisations = try fields.optional("organisations", \.organisations, "Organisations that it benefits.")
        strategy = try fields.optional("strategy", \.strategy, "The strategy of the plan that it carries out.")
        value = try fields.optional("value", \.value, "What that is worth.")
        what = try fields.field("what", \.what, "To what.")
    }

    /// Assembles a value from its parts.
    public init(
        commitment: CommitmentID, due: Day? = nil, entity: OrganisationID, objective: ObjectiveID? = nil,
        organisations: [OrganisationID]? = nil, strategy: StrategyID? = nil, value: Money? = nil, what: Text
    ) {
        self.commitment = commitment
        self.due = due
        self.entity = entity
        self.objective = objective
        self.organisations = organisations
        self.strategy = strategy
        self.value = value
        self.what = what
    }
}
