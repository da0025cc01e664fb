public import FieldCoding

/// A commitment is kept.
public struct CommitmentFulfilled: Event {
    /// `commitment.fulfilled`.
    public static let type = EventType.commitmentFulfilled

    /// The commitment.
    public let commitment: CommitmentID
    /// What it was worth in the end.
    public let value: Money?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        commitment = try fields.field("commitment", \.commitment, "The commitment.")
        value = try fields.optional("value", \.value, "What it was worth in the end.")
    }

    /// Assembles a value from its parts.
    public init(commitment: CommitmentID, value: Money? = nil) {
        self.commitment = commitment
        self.value = value
    }
}
