import Events
import FieldCoding
import Rules

/// The boards of a territory: who sat in which seat, and what each seat took part in.
struct Boards<Figure: ReportFigure>: Fold {
    static var version: Int { 1 }
    static var reads: EventTypeSet {
        [
            .boardFormed, .boardSeatChanged, .boardDissolved, .boardMemberSeated, .boardMemberLeft, .boardSessionHeld,
            .boardConflictDeclared, .pollOpened, .voteCast,
        ]
    }

    private(set) var book = BoardsState<Figure>()
    /// The place of the board that bears an id.
    private var boards = EntityIndex()
    private var polls = EntityIndex()
    /// Ballots mostly come poll by poll.
    private var latest: (poll: PollID, place: Int?)?

    init() {}

    init(_ state: BoardsState<Figure>) {
        book = state
        boards = EntityIndex(state.boards.lazy.map(\.board.text))
        polls = EntityIndex(state.polls.lazy.map(\.text))
    }

    var state: BoardsState<Figure> { book }

    static func == (left: Boards, right: Boards) -> Bool { left.state == right.state }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        switch event.type {
        case .voteCast: try take(event.content(VoteCast.self), event)
        case .pollOpened: take(event.content(PollOpened.self), rules)
        case .boardFormed: take(event.content(BoardFormed.self), event.occurred)
        case .boardSeatChanged: take(event.content(BoardSeatChanged.self), event.occurred)
        case .boardDissolved:
            guard let board = boards[event.content(BoardDissolved.self).board.text] else { return }
            book.boards[board].dissolved = event.occurred
        case .boardMemberSeated: take(event.content(BoardMemberSeated.self), event.occurred)
        case .boardMemberLeft: take(event.content(BoardMemberLeft.self), event.occurred)
        case .boardSessionHeld: try take(event.content(BoardSessionHeld.self), event, rules)
        case .boardConflictDeclared: try take(event.content(BoardConflictDeclared.self), event)
        default: break
        }
    }

    // MARK: - The board and its seats

    private mutating func take(_ event: BoardFormed, _ day: Day) {
        boards[event.board.text] = book.boards.count
        book.boards.append(BoardAccount(board: event.board, formed: day))
        for seat in event.seats { book.seats.append(SeatAccount(seat, board: book.boards.count - 1, on: day)) }
    }

    private mutating func take(_ event: BoardSeatChanged, _ day: Day) {
        guard let board = boards[event.board.text] else { return }
        if event.action == .added, let sector = event.sector, let organisation = event.organisation {
            let seat = BoardSeat(organisation: organisation, seat: event.seat, sector: sector)
            book.seats.append(SeatAccount(seat, board: board, on: day))
        }
        guard event.action != .added, let place = place(of: event.seat, on: board) else { return }
        if event.action == .removed { return book.seats[place].removed = day }
        if let sector = event.sector { book.seats[place].sector = sector }
        if let organisation = event.organisation { book.seats[place].organisation = organisation }
    }

    private mutating func take(_ event: BoardMemberSeated, _ day: Day) {
        guard let board = boards[event.board.text], let place = place(of: event.seat, on: board) else { return }
        book.seats[place].terms.append(SeatTerm(event, from: day))
    }

    /// The term ended the day before, so that on this day the seat may be taken again.
    private mutating func take(_ event: BoardMemberLeft, _ day: Day) {
        guard let board = boards[event.board.text], let place = place(of: event.seat, on: board) else { return }
        let term = book.seats[place].terms.lastIndex { $0.alternate == event.alternate && $0.covers(day) }
        if let term { book.seats[place].terms[term].until = day.adding(days: -1) }
    }

    /// The seat of a board that bears an id, the latest of several.
    private func place(of seat: SeatID, on board: Int) -> Int? {
        book.seats.lastIndex { $0.board == board && $0.seat == seat }
    }

    /// The board that the territory has on a day.
    private func live(on day: Day) -> Int? { book.boards.lastIndex { $0.isLive(on: day) } }

    // MARK: - What seats take part in

    private mutating func take(
        _ event: BoardSessionHeld, _ entry: FoldEvent, _ rules: Rulebook
    ) throws(FoldFailure) {
        guard let board = boards[event.board.text] else { return }
        let present = Set(event.present.map(\.seat))
        let excused = Set(event.excused ?? [])
        var seated: Int64 = 0
        for place in book.seats.indices where book.seats[place].board == board {
            if book.seats[place].sitters(on: entry.occurred).isEmpty == false { seated += 1 }
            guard book.seats[place].isThere(on: entry.occurred) else { continue }
            try book.seats[place].sessions.add(1, at: entry.position)
            if present.contains(book.seats[place].seat) { try book.seats[place].attendance.add(1, at: entry.position) }
            if excused.contains(book.seats[place].seat) { try book.seats[place].excused.add(1, at: entry.position) }
        }
        book.sessions.append(SessionAccount(event, board: board, entry, seated: seated, under: rules))
    }

    /// A declaration is counted for the seat that it names, else for that in which the person sat.
    private mutating func take(_ event: BoardConflictDeclared, _ entry: FoldEvent) throws(FoldFailure) {
        guard let board = live(on: entry.occurred) else { return }
        let place =
            if let seat = event.seat {
                place(of: seat, on: board)
            } else {
                book.seats.lastIndex {
                    $0.board == board && $0.sitters(on: entry.occurred).contains { $0.person == event.person }
                }
            }
        if let place { try book.seats[place].conflicts.add(1, at: entry.position) }
    }

    /// In a secret poll nobody can tell which seat voted.
    private mutating func take(_ event: PollOpened, _ rules: Rulebook) {
        latest = nil
        guard event.electorate == .seatedMembers, !(event.secret ?? rules.poll.secret) else { return }
        polls[event.poll.text] = book.polls.count
        book.polls.append(event.poll)
    }

    /// A seat that votes again has voted once.
    private mutating func take(_ event: VoteCast, _ entry: FoldEvent) throws(FoldFailure) {
        guard let poll = place(of: event.poll), let board = live(on: entry.occurred),
            let place = place(of: SeatID(event.voter), on: board)
        else { return }
        if book.seats[place].polls.contains(Int64(poll)) {
            book.seats[place].votes.support(at: entry.position)
        } else {
            book.seats[place].polls.append(Int64(poll))
            try book.seats[place].votes.add(1, at: entry.position)
        }
    }

    private mutating func place(of poll: PollID) -> Int? {
        if let latest, latest.poll == poll { return latest.place }
        let place = polls[poll.text]
        latest = (poll, place)
        return place
    }
}
