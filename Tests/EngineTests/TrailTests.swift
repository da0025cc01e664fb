import Engine
import Events
import EventStore
import Testing
import Transparency

private typealias S = Spending

@Suite("The trail of entries")
struct TrailTests {
    private static func workshop() throws -> Workshop {
        try Workshop(
            S.paid + [
                S.expense(500_000), S.corrected("c-1", "expense-1", S.expenseData(450_000), occurred: "2026-03-20"),
                S.expense(100_000, key: "2"), S.annulled("c-2", "expense-2"),
            ])
    }

    private func trail(
        _ workshop: Workshop, of territory: String? = nil, from viewpoint: Viewpoint = .now
    ) throws -> [TrailEntry] {
        var entries: [TrailEntry] = []
        try workshop.programme.forEachTrailEntry(
            of: territory.map { TerritoryID(unchecked: $0) }, from: viewpoint
        ) { entry in
            entries.append(entry)
            return true
        }
        return entries
    }

    @Test("each entry stands once, with the hash of what is stored and what corrected it")
    func whole() throws {
        let workshop = try Self.workshop()
        let entries = try trail(workshop)
        #expect(entries.map(\.recorded.position) == Array(0..<14))
        for entry in entries {
            let stored = try workshop.programme.log.withEntry(at: entry.recorded.position) { Digest.leaf($0.json) }
            #expect(entry.leaf == stored)
        }
        #expect(
            entries.compactMap { entry in entry.amendment.map { [entry.recorded.position, $0.position] } }
                == [[10, 11], [12, 13]])
        // It is the entry that is followed, not what became of it.
        #expect((entries[10].recorded.event as? ExpenseReported)?.amount == 500_000)
    }

    @Test("a territory's entries, as far as they were known and had happened")
    func viewpoints() throws {
        let workshop = try Self.workshop()
        #expect(try trail(workshop, of: "programme").map(\.recorded.envelope.id.text) == ["test", "rules"])
        #expect(try trail(workshop, of: "valle").count == 12)
        let known = try trail(workshop, of: "valle", from: Viewpoint(knownAt: .position(10)))
        #expect(known.last?.recorded.position == 10)
        #expect(known.allSatisfy { $0.amendment == nil })
        // As corrected, the expense happened on 20 March.
        let happened = try trail(workshop, from: Viewpoint(asOf: Day("2026-03-19")))
        #expect(!happened.contains { $0.recorded.position == 10 })
        #expect(throws: (any Error).self) { try trail(workshop, of: "vale") }
    }

    @Test("it ends when nobody reads on")
    func ends() throws {
        var seen = 0
        try Self.workshop().programme.forEachTrailEntry { _ in
            seen += 1
            return seen < 3
        }
        #expect(seen == 3)
    }
}
