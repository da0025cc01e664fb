public import FieldCoding

/// The board meets; whether it had a quorum is computed, never stored.
public struct BoardSessionHeld: Event {
    /// `board.sessionHeld`.
    public static let type = EventType.boardSessionHeld

    /// The board.
    public let board: BoardID
    /// Seats that excused themselves.
    public let excused: [SeatID]?
    /// The kind of session.
    public let kind: Kind
    /// The minutes.
    public let minutes: ContentHash
    /// Who sat in which seat.
    public let present: [Attendance]
    /// Residents who attended.
    public let residents: Count?
    /// The session's id.
    public let session: SessionID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        board = try fields.field("board", \.board, "The board.")
        excused = try fields.optional("excused", \.excused, "Seats that excused themselves.")
        kind = try fields.field("kind", \.kind, "The kind of session.")
        minutes = try fields.field("minutes", \.minutes, "The minutes.")
        present = try fields.field("present", \.present, "Who sat in which seat.")
        residents = try fields.optional("residents", \.residents, "Residents who attended.")
        session = try fields.field("session", \.session, "The session's id.")
    }

    /// Assembles a value from its parts.
    public init(
        board: BoardID, excused: [SeatID]? = nil, kind: Kind, minutes: ContentHash, present: [Attendance],
        residents: Count? = nil, session: SessionID
    ) {
        self.board = board
        self.excused = excused
        self.kind = kind
        self.minutes = minutes
        self.present = present
        self.residents = residents
        self.session = session
    }

    /// The kind of a session.
    public enum Kind: String, FieldWord {
        case ordinary, extraordinary, assembly
    }

    /// A seat and who sat in it.
    public struct Attendance: FieldRecord {
        /// The holder or the alternate.
        public let person: Person
        /// The seat.
        public let seat: SeatID

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            person = try fields.field("person", \.person, "The holder or the alternate.")
            seat = try fields.field("seat", \.seat, "The seat.")
        }

        /// Assembles a value from its parts.
        public init(person: Person, seat: SeatID) {
            self.person = person
            self.seat = seat
        }
    }
}
