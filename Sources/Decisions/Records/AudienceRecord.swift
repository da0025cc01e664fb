public import FieldCoding

/// With whom a lesson was shared, under `lesson kind:id`.
public struct AudienceRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.audience

    /// The first sharing.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        origin = try fields.field("origin", \.origin, "The first sharing.")
    }

    /// Assembles a record.
    public init(
        origin: Origin
    ) {
        self.origin = origin
    }
}
