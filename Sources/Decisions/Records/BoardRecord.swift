public import Events
public import FieldCoding

/// A local board.
public struct BoardRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.board

    /// Its dissolution.
    public var ended: Origin?
    /// Its founding.
    public var origin: Origin
    /// The territory's board before it.
    public var previous: BoardID?
    /// How many seats it has.
    public var seats: Count

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        ended = try fields.optional("ended", \.ended, "Its dissolution.")
        origin = try fields.field("origin", \.origin, "Its founding.")
        previous = try fields.optional("previous", \.previous, "The territory's board before it.")
        seats = try fields.field("seats", \.seats, "How many seats it has.")
    }

    /// Assembles a record.
    public init(ended: Origin? = nil, origin: Origin, previous: BoardID? = nil, seats: Count) {
        self.ended = ended
        self.origin = origin
        self.previous = previous
        self.seats = seats
    }

    /// Whether it is its territory's board on a day; on the day of its dissolution it no longer is.
    public func isLive(on day: Day) -> Bool { origin.day <= day && ended.map { day < $0.day } ?? true }
}
