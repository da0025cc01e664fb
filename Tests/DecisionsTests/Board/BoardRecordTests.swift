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
}
