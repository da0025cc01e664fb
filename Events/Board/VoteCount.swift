public import FieldCoding

/// How those present voted.
public struct VoteCount: FieldRecord {
    /// Votes that abstained.
    public let abstained: Count
    /// Votes against.
    public let against: Count
    /// Votes in favour.
    public let inFavour: Count

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        abstained = try fields.field("abstained", \.abstained, "Votes that abstained.")
        against = try fields.field("against", \.against, "Votes against.")
        inFavour = try fields.field("inFavour", \.inFavour, "Votes in favour.")
    }

    /// Assembles a value from its parts.
    public init(abstained: Count, against: Count, inFavour: Count) {
        self.abstained = abstained
        self.against = against
        self.inFavour = inFavour
    }
}
