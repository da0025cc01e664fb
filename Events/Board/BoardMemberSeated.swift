public import FieldCoding

/// A person takes a seat of the board, or becomes its alternate.
public struct BoardMemberSeated: Event {
    /// `board.memberSeated`.
    public static let type = EventType.boardMemberSeated

    /// Whether as the alternate.
    public let alternate: Bool
    /// The board.
    public let board: BoardID
    /// Who takes it.
    public let person: Person
    /// The office on the board.
    public let role: Role
    /// The seat.
    public let seat: SeatID
    /// The last day of the term.
    public let until: Day

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        alternate = try fields.field("alternate", \.alternate, "Whether as the alternate.")
        board = try fields.field("board", \.board, "The board.")
        person = try fields.field("person", \.person, "Who takes it.")
        role = try fields.field("role", \.role, "The office on the board.")
        seat = try fields.field("seat", \.seat, "The seat.")
        until = try fields.field("until", \.until, "The last day of the term.")
    }

    /// Assembles a value from its parts.
    public init(alternate: Bool, board: BoardID, person: Person, role: Role, seat: SeatID, until: Day) {
        self.alternate = alternate
        self.board = board
        self.person = person
        self.role = role
        self.seat = seat
        self.until = until
    }

    /// An office on a local board.
    public enum Role: String, FieldWord {
        case president, secretary, treasurer, member
    }
}
