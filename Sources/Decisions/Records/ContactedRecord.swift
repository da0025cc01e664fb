public import FieldCoding

/// An organisation whose support was sought.
public struct ContactedRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.contacted

    /// The first contact by day.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        origin = try fields.field("origin", \.origin, "The first contact by day.")
    }

    /// Assembles a record.
    public init(origin: Origin) {
        self.origin = origin
    }
}
