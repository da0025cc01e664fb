import Events
import FieldCoding

/// A seat, everyone who sat in it, and what was done from it.
struct SeatAccount<Figure: ReportFigure>: FieldRecord {
    /// The day it was made.
    let added: Day
    /// Sessions at which somebody sat in it.
    var attendance: Figure
    /// Its board's place among the boards.
    let board: Int
    /// Interests declared by who sat in it.
    var conflicts: Figure
    /// Sessions from which it excused itself.
    var excused: Figure
    var organisation: OrganisationID
    /// The polls in which it voted, by their places.
    var polls: [Int64]
    /// From this day on it is not there.
    var removed: Day?
    let seat: SeatID
    var sector: Sector
    /// Sessions of its board while it was there.
    var sessions: Figure
    /// Holders and alternates, as they were seated.
    var terms: [SeatTerm]
    var votes: Figure

    init(_ seat: BoardSeat, board: Int, on day: Day) {
        added = day
        self.board = board
        organisation = seat.organisation
        self.seat = seat.seat
        sector = seat.sector
        (attendance, conflicts, excused, sessions, votes) = (Figure(), Figure(), Figure(), Figure(), Figure())
        (polls, terms) = ([], [])
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        added = try fields.field("added", \.added, "The day it was made.")
        attendance = try fields.figure("attendance", \.attendance, "Sessions at which somebody sat in it.")
        board = try fields.index("board", \.board, "Its board's place among the boards.")
        conflicts = try fields.figure("conflicts", \.conflicts, "Interests declared.")
        excused = try fields.figure("excused", \.excused, "Sessions from which it excused itself.")
        organisation = try fields.field("organisation", \.organisation, "The organisation that fills it.")
        polls = try fields.list("polls", \.polls, "Places of the polls in which it voted.")
        removed = try fields.optional("removed", \.removed, "From this day on it is not there.")
        seat = try fields.field("seat", \.seat, "The seat.")
        sector = try fields.field("sector", \.sector, "The sector that it speaks for.")
        sessions = try fields.figure("sessions", \.sessions, "Sessions of its board while it was there.")
        terms = try fields.list("terms", \.terms, "Holders and alternates.")
        votes = try fields.figure("votes", \.votes, "Polls in which it voted.")
    }

    /// Whether it is there on a day.
    func isThere(on day: Day) -> Bool { added <= day && (removed.map { day < $0 } ?? true) }

    /// Who may sit in it on a day: its holder and its alternate.
    func sitters(on day: Day) -> [SeatTerm] { terms.filter { $0.covers(day) } }
}

/// A person's time in a seat.
struct SeatTerm: FieldRecord {
    /// As the alternate.
    let alternate: Bool
    let from: Day
    let person: Person
    let role: BoardMemberSeated.Role
    /// The last day.
    var until: Day

    init(_ event: BoardMemberSeated, from: Day) {
        alternate = event.alternate
        self.from = from
        person = event.person
        role = event.role
        until = event.until
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        alternate = try fields.flag("alternate", \.alternate, "As the alternate.")
        from = try fields.field("from", \.from, "The first day.")
        person = try fields.field("person", \.person, "Who sits.")
        role = try fields.field("role", \.role, "The office on the board.")
        until = try fields.field("until", \.until, "The last day.")
    }

    func covers(_ day: Day) -> Bool { from <= day && day <= until }
}
