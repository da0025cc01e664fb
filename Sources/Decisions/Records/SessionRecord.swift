public import Events
public import FieldCoding

/// A session of a board.
public struct SessionRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.session

    /// The board.
    public var board: BoardID
    /// The session's entry.
    public var origin: Origin
    /// Seats whose holder or alternate was present.
    public var present: Count
    /// Seats with a holder or an alternate that day.
    public var seated: Count

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        board = try fields.field("board", \.board, "The board.")
        origin = try fields.field("origin", \.origin, "The session's entry.")
        present = try fields.field("present", \.present, "Seats whose holder or alternate was present.")
        seated = try fields.field("seated", \.seated, "Seats with a holder or an alternate that day.")
    }

    /// Assembles a record.
    public init(
        board: BoardID, origin: Origin, present: Count, seated: Count
    ) {
        self.board = board
        self.origin = origin
        self.present = present
        self.seated = seated
    }
}
