import Events
import FieldCoding

/// What is stored of ``Boards``.
struct BoardsState<Figure: ReportFigure>: FieldRecord {
    var boards: [BoardAccount] = []
    /// Those of seated members in which every ballot names its seat.
    var polls: [PollID] = []
    /// Board by board, in the order in which they were made.
    var seats: [SeatAccount<Figure>] = []
    var sessions: [SessionAccount] = []

    init() {}

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        boards = try fields.list("boards", \.boards, "Boards as they were formed.")
        polls = try fields.list("polls", \.polls, "Polls of seated members that are not secret.")
        seats = try fields.list("seats", \.seats, "Seats as they were made.")
        sessions = try fields.list("sessions", \.sessions, "Sessions as they were held.")
    }
}

/// A board.
struct BoardAccount: FieldRecord {
    let board: BoardID
    /// From this day on it is not live.
    var dissolved: Day?
    let formed: Day

    init(board: BoardID, formed: Day) {
        self.board = board
        self.formed = formed
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        board = try fields.field("board", \.board, "The board.")
        dissolved = try fields.optional("dissolved", \.dissolved, "From this day on it is not live.")
        formed = try fields.field("formed", \.formed, "The day it was formed.")
    }

    func isLive(on day: Day) -> Bool { formed <= day && (dissolved.map { day < $0 } ?? true) }
}
