import Events

/// What stands behind one row of `boards`.
struct SeatLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let board: BoardAccount
    let seat: SeatAccount<Figure>
    /// The territory held a poll in which every ballot named its seat.
    let isVotingOpen: Bool
    private let today: Day

    init(
        territory: TerritoryID, board: BoardAccount, seat: SeatAccount<Figure>, isVotingOpen: Bool, today: Day
    ) {
        self.territory = territory
        self.board = board
        self.seat = seat
        self.isVotingOpen = isVotingOpen
        self.today = today
    }

    /// Whether the seat is there on the report's day.
    private var isLive: Bool { seat.isThere(on: today) && board.isLive(on: today) }

    /// The report's day; of a seat that is gone the last day on which it was there.
    private var day: Day {
        [board.dissolved, seat.removed].compactMap { $0?.adding(days: -1) }.reduce(today, min)
    }

    private func term(alternate: Bool) -> SeatTerm? { seat.sitters(on: day).last { $0.alternate == alternate } }

    static var shape: TableShape<SeatLine, Figure> {
        TableShape(
            name: "boards", title: "Boards by seat", rows: "TERRITORY/BOARD/SEAT", columns: identity + people + deeds)
    }

    private static var identity: [ColumnShape<SeatLine, Figure>] {
        [
            .id("territory", "The territory.") { $0.territory.text },
            .id("board", "The board.") { $0.board.board.text },
            .id("seat", "The seat.") { $0.seat.seat.text },
            .flag("live", "The board was not dissolved, and the seat not removed.") { $0.isLive },
            .text("sector", "community, public or private: the sector that it speaks for.") {
                $0.seat.sector.rawValue
            },
            .id("organisation", "The organisation that fills it.") { $0.seat.organisation.text },
        ]
    }

    private static var people: [ColumnShape<SeatLine, Figure>] {
        [
            .id("holder", "Who holds it on the report's day, or held it on the last day that it was there.") {
                $0.term(alternate: false)?.person.description
            },
            .text("role", "president, secretary, treasurer or member: the holder's office.") {
                $0.term(alternate: false)?.role.rawValue
            },
            .id("alternate", "The alternate on that day.") { $0.term(alternate: true)?.person.description },
            .day("from", "The first day of the holder's term.") { $0.term(alternate: false)?.from },
            .day("until", "The last day of the holder's term.") { $0.term(alternate: false)?.until },
        ]
    }

    private static var deeds: [ColumnShape<SeatLine, Figure>] {
        [
            .figure("sessions", .count, totalled: false, "Sessions of the board since the seat was made.") {
                $0.seat.sessions
            },
            .figure("attendance", .count, totalled: false, "Those at which its holder or alternate sat in it.") {
                $0.seat.attendance
            },
            .figure("excused", .count, totalled: false, "Those from which it excused itself.") { $0.seat.excused },
            .figure(
                "votes", .count, totalled: false,
                "Polls of the seated members in which it voted; blank where all of them were secret."
            ) { $0.isVotingOpen ? $0.seat.votes : nil },
            .figure(
                "conflicts", .count, totalled: false, "Declarations of interest by who sat in it on the day of each."
            ) { $0.seat.conflicts },
        ]
    }
}
