public import FieldCoding

/// A holder or an alternate leaves a seat of the board.
public struct BoardMemberLeft: Event {
    /// `board.memberLeft`.
    public static let type = EventType.boardMemberLeft

    /// Whether it is the alternate who leaves.
    public let alternate: Bool
    /// The board.
    public let board: BoardID
    /// Why.
    public let reason: Reason
    /// The seat.
    public let seat: SeatID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        alternate = try fields.field("alternate", \.alternate, "Whether it is the alternate who leaves.")
        board = try fields.field("board", \.board, "The board.")
        reason = try fields.field("reason", \.reason, "Why.")
        seat = try fields.field("seat", \.seat, "The seat.")
    }

    /// Assembles a value from its parts.
    public init(alternate: Bool, board: BoardID, reason: Reason, seat: SeatID) {
        self.alternate = alternate
        self.board = board
        self.reason = reason
        self.seat = seat
    }

    /// Why a member leaves a board.
    public enum Reason: String, FieldWord {
        case resigned, expired, removed, deceased
    }
}
