import Engine
import Events
import Testing

private typealias S = Spending

/// One expense, backdated when it was recorded and later corrected, from every corner of the two times.
@Suite("As of and as known at")
struct ViewpointTests {
    /// A line a day, from a day after the stores of tests are made.
    private static func workshop() throws -> Workshop {
        let workshop = try Workshop()
        var day = 0
        func append(_ line: String) throws {
            workshop.programme.clock = { Instant(milliseconds: (Int64(20_800 + day)) * 86_400_000) }
            try workshop.append(line)
            day += 1
        }
        for line in S.paid { try append(line) }
        // It occurred on 5 March and is recorded as position 10, then put right as position 11.
        try append(S.expense(500_000))
        try append(S.corrected("c-1", "expense-1", S.expenseData(450_000), occurred: "2026-03-20"))
        return workshop
    }

    private static func day(_ text: String) -> Day? { Day(text) }

    static let corners: [(asOf: String?, knownAt: UInt64?, reported: Int64)] = [
        // The present: as corrected.
        (nil, nil, 450_000),
        // What had happened: as corrected, it happened on 20 March.
        ("2026-03-04", nil, 0), ("2026-03-05", nil, 0), ("2026-03-19", nil, 0), ("2026-03-20", nil, 450_000),
        // What was known: nothing, then the first report, then its correction.
        (nil, 9, 0), (nil, 10, 500_000), (nil, 11, 450_000), (nil, 99, 450_000),
        // What was known of what had happened: before the correction it happened on 5 March.
        ("2026-03-04", 10, 0), ("2026-03-05", 10, 500_000), ("2026-03-19", 10, 500_000),
        ("2026-03-05", 9, 0), ("2026-03-05", 11, 0), ("2026-03-20", 11, 450_000),
    ]

    @Test("the corners of valid and recorded time", arguments: corners)
    func corner(asOf: String?, knownAt: UInt64?, reported: Int64) throws {
        let workshop = try Self.workshop()
        let viewpoint = Viewpoint(
            asOf: asOf.flatMap { Day($0) }, knownAt: knownAt.map { .position($0) })
        #expect(try workshop.budget("reported", from: viewpoint) == reported)
    }

    @Test("a moment sees what was recorded up to it, itself included")
    func moments() throws {
        let workshop = try Self.workshop()
        func reported(_ days: Int64, _ milliseconds: Int64 = 0) throws -> Int64 {
            let moment = Instant(milliseconds: (20_800 + days) * 86_400_000 + milliseconds)
            return try workshop.budget("reported", from: Viewpoint(knownAt: .instant(moment)))
        }
        #expect(try reported(9, -1) == 0)
        #expect(try reported(9) == 500_000)
        #expect(try reported(10, -1) == 500_000)
        #expect(try reported(10) == 450_000)
        #expect(try reported(-10_000) == 0)
    }

    @Test("a story told from an earlier moment knows nothing of the correction")
    func stories() throws {
        let workshop = try Self.workshop()
        let stream = try workshop.programme.stream(TerritoryID(unchecked: "valle"))
        func told(_ viewpoint: Viewpoint) throws -> [(position: UInt64, amount: Int64?, isAmended: Bool)] {
            var told: [(position: UInt64, amount: Int64?, isAmended: Bool)] = []
            try workshop.programme.forEachEntry(of: stream, from: viewpoint) { entry in
                let amount = (entry.recorded.event as? ExpenseReported)?.amount.value
                told.append((entry.recorded.position, amount, entry.amendment != nil))
                return true
            }
            return told
        }
        let now = try told(.now)
        #expect(now.compactMap(\.amount) == [450_000])
        #expect(now.filter(\.isAmended).map(\.position) == [10])
        let then = try told(Viewpoint(knownAt: .position(10)))
        #expect(then.compactMap(\.amount) == [500_000])
        #expect(then.allSatisfy { !$0.isAmended })
        #expect(try told(Viewpoint(asOf: Day("2026-03-19"))).compactMap(\.amount).isEmpty)
    }
}
