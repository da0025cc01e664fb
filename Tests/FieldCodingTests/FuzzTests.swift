import FieldCoding
import Testing

@Suite("Random damage")
struct FuzzTests {
    @Test(
        "A damaged text is read, or refused with a place inside it; nothing traps", arguments: 0..<20 as Range<UInt64>)
    func mutations(_ seed: UInt64) {
        var source = SampleSource(seed: 0x7E11D0 &+ seed)
        for round in 0..<1_000 {
            var text = Parcel.sample(from: &source).canonicalJSON
            for _ in 0...source.below(3) { damage(&text, from: &source) }
            guard let failure = refusal(of: text) else {
                let read = try? Parcel(json: text.span)
                let again = read.flatMap { try? Parcel(json: $0.canonicalJSON.span) }
                #expect(read != nil && again == read, "seed \(seed), round \(round): \(shown(text))")
                continue
            }
            let isInside = (0...text.count).contains(failure.offset)
            #expect(isInside, "seed \(seed), round \(round): \(failure) in \(shown(text))")
            #expect(failure.code != .disorder, "seed \(seed), round \(round): \(shown(text))")
            let place = failure.place(in: text.span)
            #expect(place.line >= 1 && place.column >= 1)
        }
    }

    private func damage(_ text: inout [UInt8], from source: inout SampleSource) {
        let grammar = Array("{}[]\",:\\u0159.-+eE \n\ttruefalsn".utf8)
        let place = source.below(text.count + 1)
        let byte = source.below(2) == 0 ? source.pick(grammar) : UInt8(source.below(256))
        switch source.below(5) {
        case 0: text.insert(byte, at: place)
        case 1 where place < text.count: text[place] = byte
        case 2 where place < text.count: text.remove(at: place)
        case 3: text.removeSubrange(place...)
        default:
            let end = min(text.count, place + source.below(12))
            text.insert(contentsOf: Array(text[place..<end]), at: source.below(text.count + 1))
        }
        if text.isEmpty { text = [byte] }
    }
}
