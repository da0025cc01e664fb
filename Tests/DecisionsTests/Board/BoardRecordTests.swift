import Decisions
import Events
import Testing

@Suite("What boards and sessions leave in the register")
struct BoardRecordTests {
    @Test("a session counts the seats that are held that day, by holder or alternate")
    func seats() throws {
        let given = try Given(
            History.board + [
                History.seating("s1", ana), History.seating("s2", blas, until: "2026-03-09"),
                History.seating("s3", clara, on: "2026-03-11"), History.seating("s4", diego, alternate: true),
                History.sessionHeld("ses1", on: "2026-03-10", present: [("s1", ana)]),
            ])
        let session = try #require(try given.record(SessionRecord.self, "ses1"))
        #expect(session.seated == 2)
        #expect(session.present == 1)
    }

    @Test("a session recorded late counts the terms of its own day")
    func pastTerms() throws {
        let given = try Given(
            History.board + [
                History.seating("s1", ana, until: "2026-12-31"),
                History.seating("s1", blas, on: "2027-01-01", until: "2027-12-31"),
                History.sessionHeld("ses1", on: "2026-12-31", present: [("s1", ana)]),
                History.sessionHeld("ses2", on: "2027-01-01", present: [("s1", blas)]),
            ])
        #expect(try given.record(SessionRecord.self, "ses1")?.seated == 1)
        #expect(try given.record(SessionRecord.self, "ses2")?.seated == 1)
        #expect(try given.record(SeatRecord.self, "b1 s1")?.holder?.person.text == blas)
    }

    @Test("a term recorded late leaves the latest one in the seat")
    func lateTerm() throws {
        let given = try Given(
            History.board + [
                History.seating("s1", blas, on: "2027-01-01", until: "2027-12-31"),
                History.seating("s1", ana, until: "2026-12-31"),
                History.sessionHeld("ses1", on: "2026-03-10", present: [("s1", ana)]),
            ])
        #expect(try given.record(SeatRecord.self, "b1 s1")?.holder?.person.text == blas)
        #expect(try given.record(SessionRecord.self, "ses1")?.seated == 1)
    }

    @Test("the territory knows its live board")
    func liveBoard() throws {
        let given = try Given(History.board)
        #expect(try given.record(TerritoryRecord.self, TerritoryRecord.id)?.board?.text == "b1")
        #expect(try given.record(BoardRecord.self, "b1")?.seats == 5)
    }

    @Test("a board that takes another's place knows it, and the one before its end")
    func succession() throws {
        let seats =
            ["s1", "s2", "s3"].map { History.seat($0, "junta", "community") } + [
                History.seat("s4", "muni", "public"), History.seat("s5", "empresa", "private"),
            ]
        let given = try Given(
            History.board + [
                dissolved(on: "2026-05-01"),
                event(
                    "board.formed", on: "2026-05-01",
                    "'board':'b2','minutes':'\(sha)','seats':[\(seats.joined(separator: ","))]"),
            ])
        let (first, second) = (try given.record(BoardRecord.self, "b1"), try given.record(BoardRecord.self, "b2"))
        let (lastDay, firstDay) = (try #require(Day("2026-04-30")), try #require(Day("2026-05-01")))
        #expect(first?.isLive(on: lastDay) == true)
        #expect(first?.isLive(on: firstDay) == false)
        #expect(second?.isLive(on: lastDay) == false)
        #expect(second?.isLive(on: firstDay) == true)
        #expect(second?.previous?.text == "b1")
    }

    @Test("a seat that its holder left is not seated from that day on")
    func leaving() throws {
        let given = try Given(
            History.seated + [
                left("s1", on: "2026-05-01"), History.sessionHeld("ses1", on: "2026-04-30"),
                History.sessionHeld("ses2", on: "2026-05-01", present: [("s2", blas)]),
            ])
        #expect(try given.record(SessionRecord.self, "ses1")?.seated == 3)
        #expect(try given.record(SessionRecord.self, "ses2")?.seated == 2)
    }

    @Test("seats that are added, given to others and removed")
    func seatChanges() throws {
        func change(_ data: String) -> Line { event("board.seatChanged", on: "2026-03-01", "'board':'b1',\(data)") }
        let given = try Given(
            History.seated + [
                change("'seat':'s6','action':'added','sector':'community','organisation':'club'"),
                change("'seat':'s5','action':'reassigned','organisation':'club'"),
                change("'seat':'s4','action':'reassigned','sector':'private','organisation':'muni'"),
                change("'seat':'s6','action':'removed'"),
            ])
        #expect(try given.record(BoardRecord.self, "b1")?.seats == 5)
        #expect(try given.record(SeatRecord.self, "b1 s5")?.organisation.text == "club")
        #expect(try given.record(SeatRecord.self, "b1 s5")?.sector == .community)
        #expect(try given.record(SeatRecord.self, "b1 s4")?.organisation.text == "muni")
        #expect(try given.record(SeatRecord.self, "b1 s6")?.removed?.day.description == "2026-03-01")
    }
}
