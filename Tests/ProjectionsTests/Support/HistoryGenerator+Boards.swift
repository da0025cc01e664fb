import Events
import FieldCoding

/// A random territory's board: who sits where, until when.
struct BoardGround {
    struct Sitting {
        let person: Person
        let until: Day
    }

    struct Seat {
        let id: SeatID
        var holder: Sitting?
        var alternate: Sitting?

        /// Those whose terms are not over.
        func sitting(on day: Day) -> [Sitting] { [holder, alternate].compactMap { $0 }.filter { day <= $0.until } }
    }

    let id: BoardID
    var seats: [Seat]
}

/// Boards whose seats are filled, left, added and removed at random, and their sessions.
extension HistoryGenerator {
    mutating func board(_ place: Int, _ territory: TerritoryID) throws {
        guard var board = grounds[place].community.board else {
            let board: BoardID = id("board")
            let seats: [SeatID] = ["s1", "s2", "s3", "s4"]
            grounds[place].community.board = BoardGround(id: board, seats: seats.map { .init(id: $0) })
            let filled = seats.map {
                BoardSeat(organisation: source.pick(Self.organisations), seat: $0, sector: .sample(from: &source))
            }
            return story.tell(
                BoardFormed(board: board, minutes: try Facts.known(Facts.paper), seats: filled), in: territory)
        }
        let which = source.below(board.seats.count)
        switch source.below(16) {
        case 0:
            grounds[place].community.board = nil
            return story.tell(BoardDissolved(board: board.id, reason: .termEnded), in: territory)
        case 1, 2: change(which, of: &board, territory)
        case 3, 4, 5, 6, 7, 8: try seat(which, of: &board, territory)
        case 9:
            let alternate = source.below(3) == 0
            let sitting = alternate ? board.seats[which].alternate : board.seats[which].holder
            guard let sitting, story.day <= sitting.until else { return }
            if alternate { board.seats[which].alternate = nil } else { board.seats[which].holder = nil }
            story.tell(
                BoardMemberLeft(alternate: alternate, board: board.id, reason: .resigned, seat: board.seats[which].id),
                in: territory)
        default: try session(of: board, territory)
        }
        grounds[place].community.board = board
    }

    private mutating func change(_ which: Int, of board: inout BoardGround, _ territory: TerritoryID) {
        let action = BoardSeatChanged.Action.sample(from: &source)
        let isVacant = board.seats[which].sitting(on: story.day).isEmpty
        guard action == .added || isVacant, action != .removed || board.seats.count > 2 else { return }
        let seat: SeatID = action == .added ? id("s") : board.seats[which].id
        if action == .added { board.seats.append(.init(id: seat)) }
        if action == .removed { board.seats.remove(at: which) }
        story.tell(
            BoardSeatChanged(
                action: action, board: board.id,
                organisation: action == .removed || action == .reassigned && source.below(3) == 0
                    ? nil : source.pick(Self.organisations),
                seat: seat, sector: action == .added ? .community : nil), in: territory)
    }

    /// Nobody sits in two seats, and nobody in one that is taken.
    private mutating func seat(_ which: Int, of board: inout BoardGround, _ territory: TerritoryID) throws {
        let person = try Facts.person(source.pick(["a", "b", "c", "d", "e", "f"]))
        let sitting = board.seats.flatMap { $0.sitting(on: story.day) }
        let alternate = source.below(3) == 0
        let taken = alternate ? board.seats[which].alternate : board.seats[which].holder
        guard !sitting.contains(where: { $0.person == person }), taken.map({ $0.until < story.day }) ?? true else {
            return
        }
        let until = story.day.adding(days: source.below(200))
        if alternate {
            board.seats[which].alternate = .init(person: person, until: until)
        } else {
            board.seats[which].holder = .init(person: person, until: until)
        }
        story.tell(
            BoardMemberSeated(
                alternate: alternate, board: board.id, person: person, role: .sample(from: &source),
                seat: board.seats[which].id, until: until), in: territory)
    }

    private mutating func session(of board: BoardGround, _ territory: TerritoryID) throws {
        let seats = board.seats.shuffled(using: &source)
        let filled = seats.compactMap { seat in seat.sitting(on: story.day).first.map { (seat.id, $0.person) } }
        let present = filled.prefix(source.below(filled.count + 1))
        let excused = filled.dropFirst(present.count).prefix(source.below(2)).map(\.0)
        story.tell(
            BoardSessionHeld(
                board: board.id, excused: excused.isEmpty ? nil : excused, kind: .sample(from: &source),
                minutes: try Facts.known(Facts.paper), present: present.map { .init(person: $1, seat: $0) },
                residents: source.below(2) == 0 ? nil : Count(source.within(0...90)), session: id("ses")),
            in: territory)
    }
}
