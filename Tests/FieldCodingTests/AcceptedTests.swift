import FieldCoding
import Testing

@Suite("Accepted texts")
struct AcceptedTests {
    @Test("Members in any order, with white space anywhere, give the same value", arguments: 0..<200 as Range<UInt64>)
    func anyOrder(_ seed: UInt64) throws {
        var source = SampleSource(seed: seed)
        let parcel = Parcel.sample(from: &source)
        let tree = try JSONValue(json: parcel.canonicalJSON.span)
        let text = scrambled(tree, from: &source)
        #expect(value(of: text) == parcel, "seed \(seed): \(text)")
    }

    @Test(
        "Every escape is understood",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u00E9""#, "éé"), (#""\ud83c\udf31""#, "🌱"),
            (#""\u0001""#, "\u{1}"), (#""\uFFFD\ue000""#, "\u{FFFD}\u{E000}"), (#""\udbff\udffd""#, "\u{10FFFD}"),
            (#""12345678\n90123456""#, "12345678\n90123456"), (#""""#, ""),
        ])
    func escapes(_ text: String, _ meaning: String) {
        #expect(value(of: text, as: Label.self)?.text == meaning)
    }

    @Test("A name may be spelled with escapes")
    func escapedName() {
        #expect(value(of: #"{"\u0061re\u0061":7}"#)?.area == 7)
    }

    @Test("Strings of every length around the reader's steps of eight bytes")
    func lengths() {
        for length in 0...40 {
            for special in ["", "é", "\"", "\\", "\n", "🌱"] {
                for place in 0...length {
                    let text =
                        String(repeating: "a", count: place) + special
                        + String(repeating: "b", count: length - place)
                    let written = canonical(Label(text))
                    #expect(value(of: written, as: Label.self)?.text == text)
                }
            }
        }
    }

    @Test(
        "Texts that are in normal form C are taken as they are",
        arguments: [
            "niñez", "Ångström", "한글", "क्षेत्र", "x\u{301}", "\u{E000}", "日本", "Ω", "👩‍🌾",
        ])
    func composed(_ text: String) {
        #expect(value(of: canonical(Label(text)), as: Label.self)?.text == text)
    }
}
