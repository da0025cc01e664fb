public import Events
public import FieldCoding

/// A local board.
public struct BoardRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.board

    /// Whether it is the territory's board now.
    public var isLive: Bool
    /// Its founding.
    public var origin: Origin
    /// How many seats it has.
    public var seats: Count

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        isLive = try fields.field("isLive", \.isLive, "Whether it is the territory's board now.")
        origin = try fields.field("origin", \.origin, "Its founding.")
        seats = try fields.field("seats", \.seats, "How many seats it has.")
    }

    /// Assembles a record.
    public init(
        isLive: Bool, origin: Origin, seats: Count
    ) {
        self.isLive = isLive
        self.origin = origin
        self.seats = seats
    }
}
