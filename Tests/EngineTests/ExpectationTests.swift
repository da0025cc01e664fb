import Engine
import EventStore
import Events
import Testing

@Suite("Expected numbers of entries")
struct ExpectationTests {
    private func lines(_ id: String) -> String {
        #"{"type":"organisation.registered","territory":"programme","occurred":"2026-01-05","actor":"d","id":"\#(id)","#
            + #""data":{"organisation":"\#(id)","name":"O","kind":"foundation","sector":"private"}}"#
    }

    private func options(_ expected: [String: UInt64]) -> Programme.AppendOptions {
        var options = Programme.AppendOptions()
        options.expected = Dictionary(uniqueKeysWithValues: expected.map { (TerritoryID(unchecked: $0), $1) })
        return options
    }

    @Test("a batch is appended where the streams are as its sender saw them, and nowhere else")
    func expectations() throws {
        let workshop = try Workshop()
        let programme = workshop.programme
        let first = try Workshop.prepared(Array(lines("a").utf8))
        let second = try Workshop.prepared(Array(lines("b").utf8))
        #expect(try programme.append(first, options(["programme": 1, "unheard-of": 0])).appendedCount == 1)
        let conflict = #expect(throws: StreamConflict.self) {
            try programme.append(second, options(["programme": 1, "unheard-of": 3, "quiet": 0]))
        }
        #expect(
            conflict?.counts.map { "\($0.territory) \($0.expected) \($0.actual)" } == [
                "programme 1 2", "unheard-of 3 0",
            ])
        #expect(try programme.log.head().size == 2)
        // Sent again after an unknown outcome: what it was decided upon held when it was appended.
        let again = try programme.append(first, options(["programme": 1]))
        #expect(again.receipts.map(\.isNew) == [false])
        #expect(throws: StreamConflict.self) { try programme.append(first + second, options(["programme": 1])) }
        #expect(throws: StreamConflict.self) { try programme.append([], options(["programme": 1])) }
        #expect(try programme.append(first + second, options(["programme": 2])).appendedCount == 1)
    }

    @Test("a rehearsal is held to them too")
    func rehearsal() throws {
        let workshop = try Workshop()
        var options = options(["programme": 7])
        options.isDryRun = true
        let batch = try Workshop.prepared(Array(lines("a").utf8))
        #expect(throws: StreamConflict.self) { try workshop.programme.append(batch, options) }
    }
}
