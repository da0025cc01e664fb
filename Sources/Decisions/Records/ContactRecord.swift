public import FieldCoding

/// A contact with an organisation.
public struct ContactRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.contact

    /// The contact.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        origin = try fields.field("origin", \.origin, "The contact.")
    }

    /// Assembles a record.
    public init(origin: Origin) {
        self.origin = origin
    }
}
