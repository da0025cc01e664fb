import Events
import FieldCoding
import Projections
import Rules
import Testing

@Suite struct BoardsTests {
    /// Three seats; who sits in them changes between three sessions.
    private func story() throws -> Story {
        var story = Story()
        story.tell(on: "2024-01-01", try Facts.board("b", ["s1", "s2", "s3"]))
        story.tell(try Facts.seated(Facts.person(0), "s1", "b", until: "2024-12-31"))
        story.tell(try Facts.seated(Facts.person(1), "s2", "b", until: "2024-03-01"))
        story.tell(try Facts.seated(Facts.person(2), "s1", "b", until: "2024-12-31", alternate: true))
        story.tell(on: "2024-02-01", try Facts.session("first", "b", ["s1", "s2"]))
        story.tell(on: "2024-02-10", BoardMemberLeft(alternate: false, board: "b", reason: .resigned, seat: "s2"))
        story.tell(on: "2024-02-15", try Facts.session("second", "b", ["s1"], excused: ["s2"]))
        story.tell(on: "2024-02-20", try Facts.seated(Facts.person(3), "s3", "b", until: "2024-12-31"))
        story.tell(try Facts.seated(Facts.person(4), "s2", "b", until: "2024-12-31"))
        story.tell(on: "2024-03-05", try Facts.session("third", "b", ["s1"]))
        return story
    }

    private let about = BoardConflictDeclared.Subject(id: "c1", kind: .call)

    @Test func aSeatShowsWhoSitsThereAndHowOftenSomebodyCame() throws {
        #expect(
            try story().table(.boards, today: "2024-03-10").text(
                "seat", "live", "sector", "holder", "alternate", "from", "until", "sessions", "attendance", "excused")
                    == """
                    s1 yes community \(try Facts.person(0)) \(try Facts.person(2)) 2024-01-01 2024-12-31 3 3 0
                    s2 yes community \(try Facts.person(4)) · 2024-02-20 2024-12-31 3 1 1
                    s3 yes community \(try Facts.person(3)) · 2024-02-20 2024-12-31 3 0 0
                    """)
    }

    @Test(arguments: [
        // More than half of who holds a seat: 2 of 2, 1 of 1, 2 of 3.
        (#"{}"#, ["first 2 2 2 yes", "second 1 1 1 yes", "third 3 2 1 no"]),
        // A share is rounded up: 67 % of 2 is 2, of 1 is 1, of 3 is 3.
        (
            #"{"quorum":{"fraction":6700,"kind":"fraction"}}"#,
            ["first 2 2 2 yes", "second 1 1 1 yes", "third 3 3 1 no"]
        ),
        (#"{"quorum":{"fixed":1,"kind":"fixed"}}"#, ["first 2 1 2 yes", "second 1 1 1 yes", "third 3 1 1 yes"]),
    ])
    func aSessionNeedsWhatTheRulesSay(patch: String, sessions: [String]) throws {
        let rules = try Rulebook.standard.overlaid(with: JSONValue(json: Array(patch.utf8).span))
        let tables = try story().tables(.boards, under: rules)
        #expect(
            tables[1].text("session", "seated", "needed", "present", "quorum") == sessions.joined(separator: "\n"))
    }

    @Test func whoDeclaresAnInterestDoesSoFromASeat() throws {
        var story = try story()
        story.tell(BoardConflictDeclared(about: about, person: try Facts.person(3), recused: true))
        story.tell(BoardConflictDeclared(about: about, person: try Facts.person(0), recused: true, seat: "s1"))
        story.tell(BoardConflictDeclared(about: about, person: try Facts.person(9), recused: true))
        // Who held s2 until the middle of February sits there no more.
        story.tell(BoardConflictDeclared(about: about, person: try Facts.person(1), recused: true))
        #expect(try story.table(.boards).text("seat", "conflicts") == "s1 1\ns2 0\ns3 1")
    }

    @Test func votesAreShownWhereBallotsNameTheSeat() throws {
        var story = try story()
        story.tell(Facts.poll("hidden", "x", subject: .other, secret: true, electorate: .seatedMembers))
        story.tell(Facts.vote("hidden", "s3", .approve(["x"])))
        #expect(try story.table(.boards).text("seat", "votes") == "s1 ·\ns2 ·\ns3 ·")
        story.tell(Facts.poll("shown", "x", subject: .other, electorate: .seatedMembers))
        story.tell(Facts.poll("all", "x", subject: .other))
        // Who votes again has voted once; a resident's token may look like a seat.
        for voter in ["s1", "s2", "s1"] as [VoterID] { story.tell(Facts.vote("shown", voter, .approve(["x"]))) }
        story.tell(Facts.vote("all", "s3", .approve(["x"])))
        #expect(try story.table(.boards).text("seat", "votes") == "s1 1\ns2 1\ns3 0")
    }

    @Test func aBoardThatIsDissolvedShowsWhoSatThereLast() throws {
        var story = try story()
        story.tell(on: "2024-04-01", BoardDissolved(board: "b", reason: .renewed))
        story.tell(try Facts.board("next", ["s1"]))
        story.tell(try Facts.seated(Facts.person(5), "s1", "next", until: "2025-12-31"))
        story.tell(on: "2024-04-02", BoardSeatChanged(action: .removed, board: "next", seat: "s1"))
        #expect(
            try story.table(.boards, today: "2025-06-01").text("board", "seat", "live", "holder") == """
                b s1 no \(try Facts.person(0))
                b s2 no \(try Facts.person(4))
                b s3 no \(try Facts.person(3))
                next s1 no \(try Facts.person(5))
                """)
    }

    /// Seats counted straight from the events, for random histories.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func seatsAreTakenAsTheEventsSay(seed: UInt64) throws {
        let story = try HistoryGenerator.story(seed: seed, events: 600)
        for territory in ["los-aromos", "cerro-alto"] as [TerritoryID] {
            var model = NaiveBoard()
            for step in story.steps where step.territory == territory { model.take(step.event) }
            let rows = try story.tables(.boards)[1].rows.filter { $0.cells[0] == .text(territory.text) }
            #expect(rows.map { $0.cells[5].number } == model.seated.map(Optional.some), "seed \(seed)")
        }
    }
}

/// A board as somebody would keep it on paper: every seating that was written down, crossed out when it ends.
private struct NaiveBoard {
    private var board: BoardID?
    private var seatings: [(seat: SeatID, alternate: Bool, days: ClosedRange<Day>)] = []
    private(set) var seated: [Int64] = []

    mutating func take(_ event: FoldEvent) {
        switch event.event {
        case let event as BoardFormed: (board, seatings) = (event.board, [])
        case let seating as BoardMemberSeated where seating.until >= event.occurred:
            seatings.append((seating.seat, seating.alternate, event.occurred...seating.until))
        case let leaving as BoardMemberLeft:
            let place = seatings.lastIndex {
                $0.seat == leaving.seat && $0.alternate == leaving.alternate && $0.days.contains(event.occurred)
            }
            guard let place else { return }
            let yesterday = event.occurred.adding(days: -1)
            if seatings[place].days.lowerBound > yesterday {
                seatings.remove(at: place)
            } else {
                seatings[place].days = seatings[place].days.lowerBound...yesterday
            }
        case is BoardSessionHeld:
            seated.append(Int64(Set(seatings.filter { $0.days.contains(event.occurred) }.map(\.seat)).count))
        default: break
        }
    }
}
