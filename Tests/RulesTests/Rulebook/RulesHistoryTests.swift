import Events
import FieldCoding
import Testing

@testable import Rules

/// "Which rules hold", with the least number of seats of a board standing for every parameter.
@Suite struct RulesHistoryTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// Position, effective day, retroactive, seats (nil: it names another parameter).
        var programme: [(UInt64, String, Bool, Int64?)] = []
        var territory: [(UInt64, String, Bool, Int64?)] = []
        let day: String
        var position: UInt64?
        var reports = false
        let seats: Int64
    }

    static let cases: [Case] = [
        Case(testDescription: "without enactments the defaults hold", day: "2026-01-01", seats: 3),
        Case(
            testDescription: "a parameter that no enactment names, being younger than the log, has its frozen default",
            programme: [(0, "1900-01-01", false, nil)], territory: [(4, "2026-01-01", false, nil)], day: "2026-03-01",
            position: 9, seats: 3),
        Case(
            testDescription: "a parameter that was enacted when the log began keeps its value whatever the default is",
            programme: [(0, "1900-01-01", false, 4)], day: "2026-03-01", position: 9, seats: 4),
        Case(
            testDescription: "a territory's enactment of other parameters leaves the programme's",
            programme: [(1, "2026-03-01", false, 5)], territory: [(2, "2026-04-01", false, nil)], day: "2026-04-01",
            position: 9, seats: 5),
        Case(
            testDescription: "a territory's own retroactive one touches reports, over the programme's",
            programme: [(1, "2026-03-01", false, 5)], territory: [(20, "2026-02-01", true, 7)], day: "2026-04-01",
            position: 9, reports: true, seats: 7),
        Case(
            testDescription: "among retroactive ones too the latest effective day wins",
            programme: [(20, "2026-03-01", true, 5), (21, "2026-02-01", true, 6)], day: "2026-04-01", position: 9,
            reports: true, seats: 5),
        Case(
            testDescription: "an enactment holds from its effective day", programme: [(0, "2026-03-01", false, 5)],
            day: "2026-03-01", position: 9, seats: 5),
        Case(
            testDescription: "and not the day before", programme: [(0, "2026-03-01", false, 5)], day: "2026-02-28",
            position: 9, seats: 3),
        Case(
            testDescription: "an enactment does not judge what stands before it",
            programme: [(9, "2026-03-01", false, 5)], day: "2026-04-01", position: 9, seats: 3),
        Case(
            testDescription: "it judges the next entry", programme: [(9, "2026-03-01", false, 5)], day: "2026-04-01",
            position: 10, seats: 5),
        Case(
            testDescription: "the latest effective day wins, whatever the positions",
            programme: [(7, "2026-03-01", false, 5), (8, "2026-02-01", true, 6)], day: "2026-04-01", position: 9,
            seats: 5),
        Case(
            testDescription: "on equal days the highest position wins",
            programme: [(8, "2026-03-01", false, 6), (7, "2026-03-01", false, 5)], day: "2026-04-01", position: 9,
            seats: 6),
        Case(
            testDescription: "the territory's own stands over the programme's",
            programme: [(1, "2026-03-01", false, 5)], territory: [(2, "2026-01-01", false, 7)], day: "2026-04-01",
            position: 9, seats: 7),
        Case(
            testDescription: "once it is in force", programme: [(1, "2026-03-01", false, 5)],
            territory: [(2, "2026-05-01", false, 7)], day: "2026-04-01", position: 9, seats: 5),
        Case(
            testDescription: "a later retroactive one does not touch admission",
            programme: [(20, "2026-03-01", true, 5)], day: "2026-04-01", position: 9, seats: 3),
        Case(
            testDescription: "but it does touch reports", programme: [(20, "2026-03-01", true, 5)], day: "2026-04-01",
            position: 9, reports: true, seats: 5),
        Case(
            testDescription: "a later one that is not retroactive touches neither",
            programme: [(20, "2026-03-01", false, 5)], day: "2026-04-01", position: 9, reports: true, seats: 3),
        Case(
            testDescription: "nor does a retroactive one before its effective day",
            programme: [(20, "2026-03-01", true, 5)], day: "2026-02-01", position: 9, reports: true, seats: 3),
        Case(
            testDescription: "without a position all count", programme: [(20, "2026-03-01", false, 5)],
            day: "2026-04-01", seats: 5),
    ]

    @Test(arguments: cases)
    func whichRulesHold(_ example: Case) throws {
        let history = RulesHistory(
            programme: example.programme.map { enactment($0) }, territory: example.territory.map { enactment($0) })
        let day = try #require(Day(example.day))
        let rules = try history.rulebook(on: day, before: example.position, reports: example.reports)
        #expect(rules.board.minSeats.value == example.seats)
        var grown = RulesHistory()
        for enactment in history.programme.reversed() { grown.add(programme: enactment) }
        for enactment in history.territory { grown.add(territory: enactment) }
        #expect(grown == history)
    }

    @Test func eachParameterIsDecidedByItself() throws {
        let history = RulesHistory(
            programme: [
                Enactment(
                    position: 0, effective: day("2026-01-01"), isRetroactive: false,
                    parameters: try json(#"{"board":{"minSeats":5,"termMonths":24},"cycle":{"count":2}}"#)),
                Enactment(
                    position: 4, effective: day("2026-06-01"), isRetroactive: false,
                    parameters: try json(#"{"board":{"minSeats":9}}"#)),
            ],
            territory: [
                Enactment(
                    position: 2, effective: day("2026-02-01"), isRetroactive: false,
                    parameters: try json(#"{"board":{"termMonths":12}}"#))
            ])
        let rules = try history.rulebook(on: day("2026-07-01"), before: 5)
        #expect(rules.board.minSeats == 9)
        #expect(rules.board.termMonths == 12)
        #expect(rules.cycle.count == 2)
    }

    @Test func theNextChangeBoundsTheDaysOfOneRulebook() {
        let history = RulesHistory(
            programme: [enactment((0, "2026-03-01", false, 5)), enactment((3, "2026-09-01", false, 6))],
            territory: [enactment((1, "2026-06-01", false, 7))])
        let table = [
            ("2026-01-01", "2026-03-01"), ("2026-03-01", "2026-06-01"), ("2026-06-01", "2026-09-01"),
            ("2026-09-01", nil),
        ]
        for (from, next) in table { #expect(history.nextChange(after: day(from)) == next.map(day), "\(from)") }
    }

    @Test func aBrokenEnactmentIsNotPassedOver() throws {
        let history = RulesHistory(
            programme: [
                Enactment(
                    position: 0, effective: day("2026-01-01"), isRetroactive: false,
                    parameters: try json(#"{"board":{"minSeats":0}}"#))
            ])
        #expect(throws: CodingFailure.self) { try history.rulebook(on: day("2026-02-01"), before: nil) }
    }

    private func enactment(_ row: (UInt64, String, Bool, Int64?)) -> Enactment {
        let parameters =
            row.3.map { object(at: ["board", "minSeats"], .integer($0)) }
            ?? object(at: ["board", "termMonths"], .integer(12))
        return Enactment(position: row.0, effective: day(row.1), isRetroactive: row.2, parameters: parameters)
    }

    /// A day that the table spells; one misspelled shows as the first day of 1970.
    private func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}
