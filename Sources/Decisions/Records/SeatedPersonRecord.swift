public import Events
public import FieldCoding

/// A term of a person on a board, under `board person` and its first day and seat.
public struct SeatedPersonRecord: RegisterRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.seatedPerson

    /// Whether as the alternate.
    public var alternate: Bool
    /// The seating.
    public var origin: Origin
    /// The seat.
    public var seat: SeatID
    /// The last day of the term.
    public var until: Day

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        alternate = try fields.field("alternate", \.alternate, "Whether as the alternate.")
        origin = try fields.field("origin", \.origin, "The seating.")
        seat = try fields.field("seat", \.seat, "The seat.")
        until = try fields.field("until", \.until, "The last day of the term.")
    }

    /// Assembles a record.
    public init(alternate: Bool, origin: Origin, seat: SeatID, until: Day) {
        self.alternate = alternate
        self.origin = origin
        self.seat = seat
        self.until = until
    }
}
