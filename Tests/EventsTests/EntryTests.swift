import Events
import FieldCoding
import Testing

@Suite("Entries")
struct EntryTests {
    @Test(
        "An encoded entry is its declaration's canonical text, and knows where its parts stand",
        arguments: EventType.allCases)
    func encoded(_ type: EventType) throws {
        for seed in 0..<20 as Range<UInt64> {
            var source = SampleSource(seed: seed)
            let envelope = envelope(from: &source)
            let event = try type.sample(from: &source)
            let entry = try EncodedEntry(envelope, event)
            var rewriting = EntryRewriting(text: entry.bytes)
            #expect(try type.visit(&rewriting) == entry.bytes, "seed \(seed)")
            #expect(try JSONValue(json: entry.bytes.span).canonicalJSON == entry.bytes, "seed \(seed)")
            #expect(Array(entry.bytes[entry.data]) == event.canonicalJSON, "seed \(seed)")
            #expect(text(entry.bytes[entry.recorded]) == "\"recorded\":\"\(envelope.recorded)\",", "seed \(seed)")
        }
    }

    @Test("What is stored is read back", arguments: EventType.allCases)
    func stored(_ type: EventType) throws {
        for seed in 100..<120 as Range<UInt64> {
            var source = SampleSource(seed: seed)
            let envelope = envelope(from: &source)
            let event = try type.sample(from: &source)
            let entry = try EncodedEntry(envelope, event)
            let recorded = try StoredEntry.read(entry.bytes.span, as: type, at: seed)
            #expect(recorded.position == seed)
            #expect(recorded.envelope == envelope, "seed \(seed)")
            #expect(same(recorded.event, event), "seed \(seed)")
            let again = try EncodedEntry(stored: entry.bytes.span, recorded, data: entry.data)
            #expect(again.bytes == entry.bytes)
            #expect(again.data == entry.data)
            #expect(again.recorded == entry.recorded, "seed \(seed)")
        }
    }

    @Test("The same entry recorded at another moment")
    func another() throws {
        var source = SampleSource(seed: 5)
        var envelope = envelope(from: &source)
        let event = try EventType.voteCast.sample(from: &source)
        let first = try EncodedEntry(envelope, event)
        envelope.recorded = try #require(Instant("2031-12-31T23:59:59.999Z"))
        let second = try EncodedEntry(envelope, event)
        let moved = first.recorded(at: envelope.recorded.canonicalJSON)
        #expect(moved.bytes == second.bytes)
        #expect(moved.data == second.data)
        #expect(moved.recorded == second.recorded)
    }
}
