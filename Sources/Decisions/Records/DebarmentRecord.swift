public import Events
public import FieldCoding

/// A time for which an organisation is barred, under `organisation` and its first and last day.
public struct DebarmentRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.debarment

    /// The first day.
    public var from: Day
    /// The entry that barred it.
    public var origin: Origin
    /// The last day.
    public var until: Day

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        from = try fields.field("from", \.from, "The first day.")
        origin = try fields.field("origin", \.origin, "The entry that barred it.")
        until = try fields.field("until", \.until, "The last day.")
    }

    /// Assembles a record.
    public init(from: Day, origin: Origin, until: Day) {
        self.from = from
        self.origin = origin
        self.until = until
    }

    /// Whether the organisation is barred on a day.
    public func covers(_ day: Day) -> Bool { from <= day && day <= until }
}
