public import FieldCoding

/// The board agrees on its purpose.
public struct BoardPurposeAgreed: Event {
    /// `board.purposeAgreed`.
    public static let type = EventType.boardPurposeAgreed

    /// The board.
    public let board: BoardID
    /// The purpose in words.
    public let purpose: Text
    /// The session that agreed on it.
    public let session: SessionID
    /// The vote.
    public let votes: VoteCount

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        board = try fields.field("board", \.board, "The board.")
        purpose = try fields.field("purpose", \.purpose, "The purpose in words.")
        session = try fields.field("session", \.session, "The session that agreed on it.")
        votes = try fields.field("votes", \.votes, "The vote.")
    }

    /// Assembles a value from its parts.
    public init(board: BoardID, purpose: Text, session: SessionID, votes: VoteCount) {
        self.board = board
        self.purpose = purpose
        self.session = session
        self.votes = votes
    }
}
