public import FieldCoding

/// A lesson, in the territory that identified it.
public struct LessonRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.lesson

    /// Its identification.
    public var origin: Origin
    /// Its end.
    public var retired: Origin?
    /// The first validation by day.
    public var validated: Origin?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        origin = try fields.field("origin", \.origin, "Its identification.")
        retired = try fields.optional("retired", \.retired, "Its end.")
        validated = try fields.optional("validated", \.validated, "The first validation by day.")
    }

    /// Assembles a record.
    public init(origin: Origin, retired: Origin? = nil, validated: Origin? = nil) {
        self.origin = origin
        self.retired = retired
        self.validated = validated
    }
}
