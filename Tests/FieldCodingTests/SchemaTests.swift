import FieldCoding
import Testing

@Suite("Schemas and samples")
struct SchemaTests {
    @Test("A record's schema names its fields, their documentation and which must be there")
    func record() {
        #expect(
            canonical(Parcel.Door.schema.json)
                == #"{"additionalProperties":false,"properties":{"height":{"description":"Centimetres.","#
                + #""maximum":9007199254740991,"minimum":-9007199254740991,"type":"integer"},"#
                + #""side":{"description":"Where it stands.","type":"string"}},"required":["height"],"type":"object"}"#)
    }

    @Test("A choice's schema is one object for each alternative")
    func choice() throws {
        guard case .object(let schema) = Parcel.Shape.schema.json, case .array(let options) = schema["oneOf"] else {
            Issue.record("no oneOf in \(canonical(Parcel.Shape.schema.json))")
            return
        }
        #expect(options.count == 2)
        #expect(options.map { $0.members?["required"] } == [.array([.string("circle")]), .array([.string("square")])])
    }

    @Test("Words, arrays, texts and any objects")
    func others() {
        #expect(canonical(Parcel.Use.schema.json) == #"{"enum":["garden","orchard","pasture"]}"#)
        #expect(canonical([Bool].schema.json) == #"{"items":{"type":"boolean"},"type":"array"}"#)
        #expect(
            canonical(Schema.string(pattern: "^a$", minLength: 1, maxLength: 2).json)
                == #"{"maxLength":2,"minLength":1,"pattern":"^a$","type":"string"}"#)
        #expect(canonical(JSONValue.schema.json) == #"{"type":"object"}"#)
    }

    @Test("The same seed gives the same samples; another seed, others")
    func seeds() {
        func samples(_ seed: UInt64) -> [String] {
            var source = SampleSource(seed: seed)
            return (0..<20).map { _ in canonical(Parcel.sample(from: &source)) }
        }
        #expect(samples(7) == samples(7))
        #expect(samples(7) != samples(8))
        #expect(Set(samples(7)).count > 10)
    }

    @Test("The source is SplitMix64, whose published sequence for the seed 1234567 it gives")
    func splitMix() {
        var source = SampleSource(seed: 1_234_567)
        let published: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        #expect(published.map { _ in source.next() } == published)
    }

    @Test("Integers stay within their range, the whole of Int64 included")
    func ranges() {
        var source = SampleSource(seed: 3)
        var seen: Set<Int64> = []
        for _ in 0..<1_000 { seen.insert(source.within(-2...2)) }
        #expect(seen == [-2, -1, 0, 1, 2])
        #expect(source.within(5...5) == 5)
        #expect(source.within(Int64.min...Int64.max) != source.within(Int64.min...Int64.max))
    }
}
