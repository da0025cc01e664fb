public import FieldCoding

/// A lesson, in the territory that identified it.
public struct LessonRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.lesson

    /// Its identification.
    public var origin: Origin

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        origin = try fields.field("origin", \.origin, "Its identification.")
    }

    /// Assembles a record.
    public init(
        origin: Origin
    ) {
        self.origin = origin
    }
}
