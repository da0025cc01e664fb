public import FieldCoding

/// The id of a rulebook that was enacted in its stream.
public struct RulebookRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.rulebook

    /// Its enactment.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        origin = try fields.field("origin", \.origin, "Its enactment.")
    }

    /// Assembles a record.
    public init(
        origin: Origin
    ) {
        self.origin = origin
    }
}
