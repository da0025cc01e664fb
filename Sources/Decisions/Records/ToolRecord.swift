public import FieldCoding

/// A tool, in the territory that published it.
public struct ToolRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.tool

    /// Its publication.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        origin = try fields.field("origin", \.origin, "Its publication.")
    }

    /// Assembles a record.
    public init(origin: Origin) {
        self.origin = origin
    }
}
