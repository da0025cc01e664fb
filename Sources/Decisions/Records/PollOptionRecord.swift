public import Events
public import FieldCoding

/// An option of a poll and what it has got so far, under `poll option`.
public struct PollOptionRecord: RegisterRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.pollOption

    /// What the project requests.
    public var cost: Money?
    /// Twice its points.
    public var score: Int64
    /// The position of the project's submission.
    public var submitted: Count?
    /// Ballots that name it.
    public var supporters: Count

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        cost = try fields.optional("cost", \.cost, "What the project requests.")
        score = try fields.field("score", \.score, "Twice its points.")
        submitted = try fields.optional("submitted", \.submitted, "The position of the project's submission.")
        supporters = try fields.field("supporters", \.supporters, "Ballots that name it.")
    }

    /// Assembles a record.
    public init(
        cost: Money? = nil, score: Int64, submitted: Count? = nil, supporters: Count
    ) {
        self.cost = cost
        self.score = score
        self.submitted = submitted
        self.supporters = supporters
    }
}
