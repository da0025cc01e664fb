import Events
import FieldCoding

/// What is stored of a ``Fabric``.
struct FabricState: FieldRecord {
    var gatherings: [Gathering] = []
    var organisations: [OrganisationSpan] = []
    /// The seats of the live board.
    var seats: [FabricSeat] = []

    init() {}

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        gatherings = try fields.list("gatherings", \.gatherings, "Occasions as they were recorded.")
        organisations = try fields.list("organisations", \.organisations, "Organisations as they were registered.")
        seats = try fields.list("seats", \.seats, "The seats of the live board.")
    }
}

/// How long an organisation has been there.
struct OrganisationSpan: FieldRecord {
    /// Its last day, once it has one.
    var ended: Day?
    let from: Day
    let organisation: OrganisationID

    init(_ organisation: OrganisationID, from: Day) {
        self.from = from
        self.organisation = organisation
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        ended = try fields.optional("ended", \.ended, "Its last day.")
        from = try fields.field("from", \.from, "The day it was registered.")
        organisation = try fields.field("organisation", \.organisation, "The organisation.")
    }
}

/// Who fills a seat of the board.
struct FabricSeat: FieldRecord {
    let board: BoardID
    let organisation: OrganisationID
    let seat: SeatID

    init(board: BoardID, organisation: OrganisationID, seat: SeatID) {
        self.board = board
        self.organisation = organisation
        self.seat = seat
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        board = try fields.field("board", \.board, "The board.")
        organisation = try fields.field("organisation", \.organisation, "Who fills it.")
        seat = try fields.field("seat", \.seat, "The seat.")
    }
}
