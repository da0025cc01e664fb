public import FieldCoding

/// A board ends, and its seats with it.
public struct BoardDissolved: Event {
    /// `board.dissolved`.
    public static let type = EventType.boardDissolved

    /// The board.
    public let board: BoardID
    /// Why.
    public let reason: Reason

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        board = try fields.field("board", \.board, "The board.")
        reason = try fields.field("reason", \.reason, "Why.")
    }

    /// Assembles a value from its parts.
    public init(board: BoardID, reason: Reason) {
        self.board = board
        self.reason = reason
    }

    /// Why a board ends.
    public enum Reason: String, FieldWord {
        case renewed, termEnded, noQuorum, other
    }
}
