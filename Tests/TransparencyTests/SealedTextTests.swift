import Testing
import Transparency

@Suite("Sealed texts")
struct SealedTextTests {
    private let key = SealingKey((0..<32).map { UInt8($0) })
    private let nonce = [UInt8](repeating: 7, count: SealingKey.nonceByteCount)
    private let place = SealedPlace(territory: "la-vega", event: "e-1", slot: "/reason", person: "")

    @Test("AES-256-GCM, test case 14 of its specification (McGrew and Viega)")
    func vector() throws {
        let zero = try #require(SealingKey([UInt8](repeating: 0, count: 32)))
        let sealed = zero.seal(
            [UInt8](repeating: 0, count: 16), nonce: [UInt8](repeating: 0, count: 12), in: [])
        let text = sealed.dropFirst(12).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(text == "cea7403d4d606b6e074ec5d3baf39d18" + "d0d1c8a799996bf0265b98b5d48ab919")
    }

    @Test("what is sealed opens under its key, at its place, unchanged, and nowhere else")
    func opens() throws {
        let key = try #require(key)
        let other = try #require(SealingKey([UInt8](repeating: 1, count: 32)))
        for text in ["a", "ñandú 🌱", String(repeating: "x", count: 255), String(repeating: "x", count: 256)] {
            let sealed = SealedText(text, under: key, nonce: nonce, at: place)
            #expect(sealed.open(with: key, at: place) == text)
            #expect(sealed.open(with: other, at: place) == nil)
            let elsewhere = SealedPlace(territory: "la-vega", event: "e-1", slot: "/reaso", person: "n")
            #expect(sealed.open(with: key, at: elsewhere) == nil)
            for index in sealed.bytes.indices {
                var changed = sealed.bytes
                changed[index] ^= 1
                #expect(SealedText(bytes: changed).open(with: key, at: place) == nil)
                #expect(SealedText(bytes: changed).commitment(at: place) != sealed.commitment(at: place))
            }
        }
    }

    @Test("lengths are hidden: a multiple of 256 bytes, whatever the text")
    func padded() throws {
        let key = try #require(key)
        for count in [1, 10, 255, 256, 257, 2_000] {
            let text = String(repeating: "x", count: count)
            let sealed = SealedText(text, under: key, nonce: nonce, at: place)
            #expect(sealed.bytes.count - SealingKey.overhead == (count / 256 + 1) * 256)
        }
    }

    @Test("the commitment is the SHA-256 that the format says, of parts that cannot run into one another")
    func commitment() throws {
        let key = try #require(key)
        let sealed = SealedText("a", under: key, nonce: nonce, at: place)
        var message = Array("tejido/personal/v1\0".utf8)
        for part in ["la-vega", "e-1", "/reason", ""] { message += [0, UInt8(part.utf8.count)] + Array(part.utf8) }
        message += sealed.bytes
        #expect(sealed.commitment(at: place) == Digest.sha256(message.span))
        #expect(Array(sealed.bytes.prefix(12)) == nonce)
    }

    @Test("a key has 32 bytes")
    func sizes() {
        #expect(SealingKey([]) == nil)
        #expect(SealingKey([UInt8](repeating: 0, count: 31)) == nil)
        #expect(SealingKey([UInt8](repeating: 0, count: 32)) != nil)
    }
}
