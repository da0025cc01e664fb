public import FieldCoding

/// A commitment of an organisation.
public struct CommitmentRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.commitment

    /// The entry that says it was kept.
    public var fulfilled: Origin?
    /// The commitment.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        fulfilled = try fields.optional("fulfilled", \.fulfilled, "The entry that says it was kept.")
        origin = try fields.field("origin", \.origin, "The commitment.")
    }

    /// Assembles a record.
    public init(fulfilled: Origin? = nil, origin: Origin) {
        self.fulfilled = fulfilled
        self.origin = origin
    }
}
