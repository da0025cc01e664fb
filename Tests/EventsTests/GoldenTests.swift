import Events
import FieldCoding
import Testing

@Suite("Golden files")
struct GoldenTests {
    /// One entry of each type and version as it was first published; `TEJIDO_RECORD=1` writes those that are missing.
    static func path(_ type: EventType) -> String { "\(Files.folder(of: #filePath))/Golden/\(type.name).v1.json" }

    @Test("An entry that was once published is read and written the same for ever", arguments: EventType.allCases)
    func golden(_ type: EventType) throws {
        if Files.isRecording { #expect(Files.write(try Self.fullest(type) + [0x0A], to: Self.path(type))) }
        let file = try #require(Files.read(Self.path(type)), "no \(Self.path(type)): record it with TEJIDO_RECORD=1")
        let text = Array(file.dropLast())
        #expect(file.last == 0x0A)
        var rewriting = EntryRewriting(text: text)
        #expect(try type.visit(&rewriting) == text)
        let recorded = try StoredEntry.read(text.span, as: type, at: 0)
        #expect(recorded.event.type == type)
        #expect(try EncodedEntry(recorded.envelope, recorded.event).bytes == text)
    }

    @Test("Every field of a type stands in its golden file", arguments: EventType.allCases)
    func complete(_ type: EventType) throws {
        let file = try #require(Files.read(Self.path(type)))
        guard case .object(let members) = try type.schema else { return }
        let data = try JSONValue(json: file.span).members?["data"]?.members ?? [:]
        #expect(data.keys.sorted() == members.map(\.name))
    }

    /// A sample with as many fields as samples of the type get.
    private static func fullest(_ type: EventType) throws -> [UInt8] {
        guard case .object(let members) = try type.schema else { return [] }
        var best: (any Event)?
        var most = (fields: -1, bytes: 0)
        for seed in 0..<20_000 as Range<UInt64> where seed < 300 || most.fields < members.count {
            var source = SampleSource(seed: seed)
            let event = try type.sample(from: &source)
            let json = event.canonicalJSON
            let size = (fields: try JSONValue(json: json.span).members?.count ?? 0, bytes: json.count)
            if size > most { (best, most) = (event, size) }
        }
        let envelope = Envelope(
            actor: ActorID(unchecked: "desk-1"), id: EventID(unchecked: "golden/\(type.name)"),
            occurred: try #require(Day("2026-03-01")), recorded: try #require(Instant("2026-03-02T12:00:00.123Z")),
            territory: TerritoryID(unchecked: "la-vega"))
        return try EncodedEntry(envelope, try #require(best)).bytes
    }
}
