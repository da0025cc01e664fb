public import Events
public import FieldCoding

/// What `programme` gave a territory of a fund, under `fund territory` in stream 0.
public struct AllocationRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.allocation

    /// How much in all.
    public var amount: Money
    /// The first allocation.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        amount = try fields.field("amount", \.amount, "How much in all.")
        origin = try fields.field("origin", \.origin, "The first allocation.")
    }

    /// Assembles a record.
    public init(amount: Money, origin: Origin) {
        self.amount = amount
        self.origin = origin
    }
}
