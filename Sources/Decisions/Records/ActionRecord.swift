public import FieldCoding

/// A collective action.
public struct ActionRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.action

    /// The action.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        origin = try fields.field("origin", \.origin, "The action.")
    }

    /// Assembles a record.
    public init(origin: Origin) {
        self.origin = origin
    }
}
