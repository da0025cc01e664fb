public import Events
public import FieldCoding

/// A voter's live ballot, under `poll voter`.
public struct BallotRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.ballot

    /// What it says, where another may replace it or the result takes whole ballots.
    public var ballot: Ballot?
    /// Its casting.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        ballot = try fields.optional(
            "ballot", \.ballot, "What it says, where another may replace it or the result takes whole ballots.")
        origin = try fields.field("origin", \.origin, "Its casting.")
    }

    /// Assembles a record.
    public init(
        ballot: Ballot? = nil, origin: Origin
    ) {
        self.ballot = ballot
        self.origin = origin
    }
}
