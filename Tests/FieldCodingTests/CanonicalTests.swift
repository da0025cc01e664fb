import FieldCoding
import Testing

@Suite("Canonical writing (RFC 8785)")
struct CanonicalTests {
    @Test("The string of RFC 8785, 3.2.2.2")
    func rfcString() {
        let text = "\u{20AC}$\u{F}\u{A}A'\u{42}\u{22}\u{5C}\u{5C}\u{22}/"
        #expect(canonical(Label(text)) == "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"")
    }

    @Test("The names of RFC 8785, 3.2.3, are sorted by their UTF-16 units")
    func rfcOrder() {
        let names = ["\u{20AC}", "\r", "\u{FB33}", "1", "\u{1F600}", "\u{80}", "\u{F6}"]
        let object = JSONValue.object(Dictionary(uniqueKeysWithValues: names.map { ($0, .integer(0)) }))
        let sorted = ["\"\\r\"", "\"1\"", "\"\u{80}\"", "\"ö\"", "\"€\"", "\"😀\"", "\"\u{FB33}\""]
        #expect(canonical(object) == "{" + sorted.map { $0 + ":0" }.joined(separator: ",") + "}")
    }

    @Test("Control characters are escaped in lower case, with short forms where there are any")
    func controls() {
        let short: [UInt8: String] = [8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r"]
        for byte in 0..<0x20 as Range<UInt8> {
            let digits = String(byte, radix: 16)
            let long = "\\u00" + (digits.count == 1 ? "0" : "") + digits
            #expect(canonical(Label(String(Unicode.Scalar(byte)))) == "\"\(short[byte] ?? long)\"")
        }
        #expect(canonical(Label("\u{7F}\u{2028}/<")) == "\"\u{7F}\u{2028}/<\"")
    }

    @Test(
        "Integers in decimal",
        arguments: [
            0, 7, -7, 10, -10, 1_234_567_890, JSONLimits.integer, -JSONLimits.integer, .max, .min,
        ] as [Int64])
    func integers(_ number: Int64) {
        #expect(canonical(number) == "\(number)")
    }

    @Test("Words, arrays, objects and choices")
    func shapes() throws {
        let parcel = try #require(
            value(of: #"{ "use":"garden", "shape":{"square":4}, "labels":[], "isWild":false, "area":1 }"#))
        #expect(canonical(parcel) == #"{"area":1,"isWild":false,"labels":[],"shape":{"square":4},"use":"garden"}"#)
        #expect(canonical(JSONValue.object([:])) == "{}")
        #expect(canonical(JSONValue.array([.boolean(true), .string("a"), .object([:])])) == #"[true,"a",{}]"#)
    }

    @Test("Canonical text reads the same in order, by index, and trusted", arguments: 0..<300 as Range<UInt64>)
    func agreement(_ seed: UInt64) throws {
        var source = SampleSource(seed: seed)
        let parcel = Parcel.sample(from: &source)
        let text = parcel.canonicalJSON
        for mode in [JSONReader.Mode.ordered, .indexed, .trusting] {
            var json = JSONReader(text.span, mode: mode)
            let read = try Parcel(reading: &json)
            #expect(read == parcel, "seed \(seed), \(mode)")
            #expect(json.position == text.count)
            #expect(read.canonicalJSON == text)
        }
        #expect(try Parcel(trusting: text.span) == parcel)
        let tree = try JSONValue(json: text.span)
        #expect(tree.canonicalJSON == text, "fields are declared in name order")
    }
}
