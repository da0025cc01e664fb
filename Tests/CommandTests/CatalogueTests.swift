import Events
import FieldCoding
import Platform
import Reports
import Testing

/// The vocabulary, counted: whatever a type needs to be whole, each of the 76 has.
///
/// Its decision is counted beside the tables of conditions, in DecisionsTests.
@Suite struct CatalogueTests {
    @Test func everyTypeIsListedOnce() throws {
        #expect(EventType.allCases.count == 76)
        let rows = try Self.objects(try Workshop().tejido("events --format jsonl"))
        #expect(rows.compactMap { $0["type"]?.text } == EventType.allCases.map(\.name))
        #expect(Set(rows.compactMap { $0["meaning"]?.text }).count == 76)
    }

    @Test func everyTypeHasASchemaAndDocumentedFields() throws {
        let workshop = try Workshop()
        for type in EventType.allCases {
            let schema = try Self.object(try workshop.tejido("events \(type.name) --schema"))
            #expect(schema["properties"]?.members?["data"] != nil, "\(type)")
            let fields = try Self.objects(try workshop.tejido("events \(type.name) --format jsonl"))
            #expect(fields.contains { $0["field"] == .string("data") }, "\(type)")
            for field in fields { #expect((field["meaning"]?.text?.count ?? 0) > 2, "\(type): \(field)") }
        }
    }

    @Test func everyTypeHasASampleAndStandsInTheDemo() throws {
        let workshop = try Workshop(inMemory: true)
        let samples = try Self.objects(try workshop.tejido("events --sample 1"))
        #expect(samples.compactMap { $0["type"]?.text } == EventType.allCases.map(\.name))
        #expect(try workshop.shell("tejido demo > demo.txt").code == 0)
        let entries = try Self.objects(try workshop.tejido("log --store demo.tejido --format jsonl"))
        let used = Set(entries.compactMap { ($0["entry"]?.members ?? $0)["type"]?.text })
        #expect(EventType.allCases.map(\.name).filter { !used.contains($0) } == [])
    }

    @Test func everyTypeHasAGoldenFileAndASentence() throws {
        let golden = Files.join(Files.parent("\(#filePath)"), "../EventsTests/Golden")
        #expect(try Files.list(golden).count == 76)
        for type in EventType.allCases {
            let file = try Files.read(Files.join(golden, "\(type.name).v1.json"))
            let recorded = try StoredEntry.read(Array(file.dropLast()).span, as: type, at: 0)
            let told = [Language.es, .en].map { Narrator(in: $0, names: Names()).sentence(for: recorded) }
            #expect(told[0] != told[1] && told.allSatisfy { $0.count > 10 }, "\(type): \(told)")
        }
    }

    private static func objects(_ lines: String) throws -> [[String: JSONValue]] {
        try lines.split(separator: "\n").map { try object(String($0)) }
    }

    private static func object(_ text: String) throws -> [String: JSONValue] {
        let bytes = Array(text.utf8)
        return try JSONValue(json: bytes.span).members ?? [:]
    }
}
