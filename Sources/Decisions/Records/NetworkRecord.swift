public import FieldCoding

/// A network of organisations.
public struct NetworkRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.network

    /// Its formation.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        origin = try fields.field("origin", \.origin, "Its formation.")
    }

    /// Assembles a record.
    public init(origin: Origin) {
        self.origin = origin
    }
}
