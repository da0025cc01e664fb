public import Events
public import FieldCoding

/// A declared conflict of interest, under `person kind:id` and the day of its declaration.
public struct ConflictRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.conflict

    /// Its declaration.
    public var origin: Origin
    /// Whether the person takes no part in what is decided about it.
    public var recused: Bool
    /// The last day on which it binds.
    public var until: Day?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        origin = try fields.field("origin", \.origin, "Its declaration.")
        recused = try fields.field(
            "recused", \.recused, "Whether the person takes no part in what is decided about it.")
        until = try fields.optional("until", \.until, "The last day on which it binds.")
    }

    /// Assembles a record.
    public init(origin: Origin, recused: Bool, until: Day? = nil) {
        self.origin = origin
        self.recused = recused
        self.until = until
    }
}
