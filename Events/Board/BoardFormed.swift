public import FieldCoding

/// A territory forms its local board.
public struct BoardFormed: Event {
    /// `board.formed`.
    public static let type = EventType.boardFormed

    /// The board's id.
    public let board: BoardID
    /// The minutes of its founding.
    public let minutes: ContentHash
    /// Its seats.
    public let seats: [BoardSeat]

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        board = try fields.field("board", \.board, "The board's id.")
        minutes = try fields.field("minutes", \.minutes, "The minutes of its founding.")
        seats = try fields.field("seats", \.seats, "Its seats.")
    }

    /// Assembles a value from its parts.
    public init(board: BoardID, minutes: ContentHash, seats: [BoardSeat]) {
        self.board = board
        self.minutes = minutes
        self.seats = seats
    }
}
