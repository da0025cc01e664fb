public import FieldCoding

/// A seat of the board is added, given to others or removed.
public struct BoardSeatChanged: Event {
    /// `board.seatChanged`.
    public static let type = EventType.boardSeatChanged

    /// What becomes of it.
    public let action: Action
    /// The board.
    public let board: BoardID
    /// The organisation that fills it from now on.
    public let organisation: OrganisationID?
    /// The seat.
    public let seat: SeatID
    /// The sector that it speaks for from now on.
    public let sector: Sector?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        action = try fields.field("action", \.action, "What becomes of it.")
        board = try fields.field("board", \.board, "The board.")
        organisation = try fields.optional(
            "organisation", \.organisation, "The organisation that fills it from now on.")
        seat = try fields.field("seat", \.seat, "The seat.")
        sector = try fields.optional("sector", \.sector, "The sector that it speaks for from now on.")
    }

    /// Assembles a value from its parts.
    public init(
        action: Action, board: BoardID, organisation: OrganisationID? = nil, seat: SeatID, sector: Sector? = nil
    ) {
        self.action = action
        self.board = board
        self.organisation = organisation
        self.seat = seat
        self.sector = sector
    }

    /// What becomes of a seat.
    public enum Action: String, FieldWord {
        case added, reassigned, removed
    }
}
