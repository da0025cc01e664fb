public import Events
public import FieldCoding

/// A person's time in a seat.
public struct Term: FieldRecord {
    /// The first day.
    public var from: Day
    /// Who sits.
    public var person: Person
    /// The last day.
    public var until: Day

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        from = try fields.field("from", \.from, "The first day.")
        person = try fields.field("person", \.person, "Who sits.")
        until = try fields.field("until", \.until, "The last day.")
    }

    /// Assembles a record.
    public init(
        from: Day, person: Person, until: Day
    ) {
        self.from = from
        self.person = person
        self.until = until
    }

    /// Whether the seat is held by this term on a day.
    public func covers(_ day: Day) -> Bool { from <= day && day <= until }
}
