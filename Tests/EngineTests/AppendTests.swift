import Engine
import Events
import EventStore
import Testing
import Transparency

@Suite("Appending")
struct AppendTests {
    private let need = """
        {"type":"territory.proposed","territory":"la-vega","occurred":"2026-01-02","actor":"desk","id":"a-1",\
        "data":{"name":"La Vega","commune":"Quilpué"}}
        """

    @Test("a receipt proves what was appended")
    func receipts() throws {
        let workshop = try Workshop()
        let outcome = try workshop.append(need)
        let receipt = try #require(outcome.receipts.first)
        #expect(receipt.position == 1)
        #expect(receipt.isNew)
        #expect(outcome.size == 2)
        let leaf = try workshop.programme.log.leaf(at: 1)
        #expect(receipt.leaf == leaf)
        let leaves = try (0..<2).map { try workshop.programme.log.leaf(at: $0) }
        #expect(outcome.root == LeafHashes(leaves).root(size: 2))
    }

    @Test("the same event again is already recorded; other content under its id is refused")
    func idempotence() throws {
        let workshop = try Workshop()
        let first = try workshop.append(need)
        let again = try workshop.append(need)
        #expect(again.receipts.map(\.position) == first.receipts.map(\.position))
        #expect(again.receipts.map(\.leaf) == first.receipts.map(\.leaf))
        #expect(again.appendedCount == 0)
        #expect(again.size == first.size)
        let other = try Workshop.prepared(Array(need.replacing("La Vega", with: "La Viña").utf8))
        let refused = try workshop.programme.append(other)
        guard case .differentContent(position: 1)? = refused.refusals.first?.cause else {
            Issue.record("refused for another reason: \(refused.refusals)")
            return
        }
        let size = try workshop.programme.log.head().size
        #expect(size == 2)
    }

    @Test("a batch with one refusal leaves nothing behind, and the next one works")
    func atomic() throws {
        let workshop = try Workshop()
        let bad = need + "\n" + need.replacing("a-1", with: "a-2")
        let outcome = try workshop.programme.append(try Workshop.prepared(Array(bad.utf8)))
        #expect(outcome.receipts.isEmpty)
        #expect(outcome.refusals.map(\.line) == [2])
        let size = try workshop.programme.log.head().size
        #expect(size == 1)
        try workshop.append(need)
        let findings = try workshop.programme.verify().findings
        #expect(findings.isEmpty)
    }

    @Test(
        "a clock a little behind reuses the head's moment; one far off is refused",
        arguments: [
            (-299_000, true), (-301_000, false), (400 * 86_400_000, true), (400 * 86_400_000 + 1_000, false),
        ] as [(Int64, Bool)])
    func clocks(offset: Int64, isTaken: Bool) throws {
        let workshop = try Workshop()
        let head = try #require(try workshop.programme.log.head().recorded)
        workshop.programme.clock = { Instant(milliseconds: head.milliseconds + offset) }
        if isTaken {
            try workshop.append(need)
            let recorded = try workshop.programme.log.withEntry(at: 1) { try $0.recorded().envelope.recorded }
            #expect(recorded >= head)
        } else {
            #expect(throws: StoreError.self) { try workshop.append(need) }
            workshop.programme.acceptsClock = true
            if offset > 0 { try workshop.append(need) }
        }
    }
}
