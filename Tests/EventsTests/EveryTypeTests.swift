import Events
import FieldCoding
import Testing

@Suite("Every event type")
struct EveryTypeTests {
    @Test("Sample to canonical JSON to the same value to the same bytes", arguments: EventType.allCases)
    func roundTrip(_ type: EventType) throws {
        for seed in 0..<200 as Range<UInt64> {
            var source = SampleSource(seed: seed)
            let event = try type.sample(from: &source)
            let json = event.canonicalJSON
            let read = try type.read(json)
            #expect(same(read, event), "seed \(seed): \(text(json))")
            #expect(read.canonicalJSON == json, "seed \(seed)")
            // Members sorted by an independent writer: fields are written in name order at every depth.
            #expect(try JSONValue(json: json.span).canonicalJSON == json, "seed \(seed)")
            let stored = try StoredEntry.payload(json.span, as: type)
            #expect(same(stored, event), "seed \(seed)")
        }
    }

    @Test("The schema accepts what is written, and refuses what is not of the type", arguments: EventType.allCases)
    func schema(_ type: EventType) throws {
        let schema = try type.schema.json
        var checker = SchemaChecker()
        for seed in 0..<25 as Range<UInt64> {
            var source = SampleSource(seed: seed)
            let value = try JSONValue(json: try type.sample(from: &source).canonicalJSON.span)
            let problems = try checker.problems(value, schema)
            #expect(problems.isEmpty, "seed \(seed): \(problems)")
            var members = value.members ?? [:]
            members["stranger"] = .boolean(true)
            #expect(try !checker.problems(.object(members), schema).isEmpty)
            for name in members.keys {
                var changed = members
                changed["stranger"] = nil
                changed[name] = .array([.array([])])
                #expect(try !checker.problems(.object(changed), schema).isEmpty, "\(name)")
            }
        }
    }

    @Test("Fields are declared in name order and documented in a sentence", arguments: EventType.allCases)
    func declarations(_ type: EventType) throws {
        func check(_ schema: Schema, _ place: String) {
            switch schema {
            case .object(let members), .choice(let members):
                let names = members.map(\.name)
                #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, "\(place)")
                #expect(Set(names).count == names.count, "\(place)")
                for member in members {
                    #expect(member.name.utf8.allSatisfy { $0 < 0x80 }, "\(place)/\(member.name)")
                    #expect(
                        member.documentation.count > 2 && member.documentation.hasSuffix("."),
                        "\(place)/\(member.name): \(member.documentation)")
                    check(member.schema, "\(place)/\(member.name)")
                }
            case .array(let element): check(element, place + "[]")
            default: break
            }
        }
        check(try type.schema, type.name)
    }

    @Test("A field whose name is wrong in any one letter is refused", arguments: EventType.allCases)
    func nearNames(_ type: EventType) throws {
        var source = SampleSource(seed: 11)
        let members = try JSONValue(json: try type.sample(from: &source).canonicalJSON.span).members ?? [:]
        for (name, value) in members {
            for place in name.utf8.indices {
                var letters = Array(name.utf8)
                letters[name.utf8.distance(from: name.startIndex, to: place)] ^= 1
                var changed = members
                changed[name] = nil
                changed[text(letters)] = value
                let json = JSONValue.object(changed).canonicalJSON
                #expect(throws: CodingFailure.self, "\(text(json))") { try type.read(json) }
            }
        }
    }

    @Test("A type's own name and version are those of the catalogue", arguments: EventType.allCases)
    func names(_ type: EventType) throws {
        var source = SampleSource(seed: 1)
        let event = try type.sample(from: &source)
        #expect(event.type == type)
        #expect(Swift.type(of: event).version == 1)
        #expect(EventType(named: type.name) == type)
        #expect("\(type)" == type.name)
    }
}
