public import FieldCoding

/// An exchange of the learning community.
public struct ExchangeRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.exchange

    /// The exchange.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        origin = try fields.field("origin", \.origin, "The exchange.")
    }

    /// Assembles a record.
    public init(origin: Origin) {
        self.origin = origin
    }
}
