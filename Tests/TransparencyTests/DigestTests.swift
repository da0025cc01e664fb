import Testing
import Transparency

struct DigestTests {
    /// FIPS 180-2 examples and the empty string.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func knownDigests(text: String, hex: String) {
        let digest = Digest.sha256(Array(text.utf8).span)
        #expect(digest.hex == hex)
    }

    @Test func piecesHashLikeTheWhole() {
        let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 7) }
        for cut in [0, 1, 63, 64, 65, 128, 299, 300] {
            var hash = IncrementalHash()
            hash.update(bytes.span.extracting(0..<cut))
            hash.update(bytes.span.extracting(cut..<300))
            let (pieces, whole) = (hash.finish(), Digest.sha256(bytes.span))
            #expect(pieces == whole, "cut at \(cut)")
        }
        var hash = IncrementalHash()
        hash.update("ab")
        hash.update(UInt8(ascii: "c"))
        let (pieces, whole) = (hash.finish(), Digest.sha256(Array("abc".utf8).span))
        #expect(pieces == whole)
    }

    @Test func textsComeBack() throws {
        let digest = Digest.leaf([1, 2, 3].span)
        #expect(Digest(hex: digest.hex) == digest)
        #expect(Digest(hex: digest.hex.uppercased()) == digest)
        #expect(Digest(base64: digest.base64) == digest)
        let copy = Digest(digest.bytes.span)
        #expect(copy == digest)
        #expect(Digest.emptyTree.base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
        #expect("\(digest)" == digest.hex)
    }

    @Test(arguments: [
        "", "00", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
        String(repeating: "0", count: 63) + "g", String(repeating: "0", count: 62) + "é",
    ])
    func refusesWhatIsNoHexDigest(text: String) {
        #expect(Digest(hex: text) == nil)
    }

    @Test func bytesOfAnotherLengthAreNoDigest() {
        for count in [0, 31, 33] {
            let digest = Digest([UInt8](repeating: 0, count: count).span)
            #expect(digest == nil, "\(count) bytes")
        }
    }

    @Test func orderIsThatOfTheBytes() {
        let digests = sampleLeaves(200) + [Digest(0, 0, 0, 1), Digest(0, 0, 1, 0), Digest(0, 1, 0, 0)]
        let byBytes = digests.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        #expect(digests.sorted() == byBytes)
    }
}

struct Base64Tests {
    /// RFC 4648 §10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"),
        ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
    func vectors(text: String, base64: String) {
        #expect(Base64.encode(Array(text.utf8)) == base64)
        #expect(Base64.decode(base64) == Array(text.utf8))
    }

    @Test func everyByteComesBack() {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
        for count in 900...1000 {
            #expect(Base64.decode(Base64.encode(Array(bytes.prefix(count)))) == Array(bytes.prefix(count)))
        }
    }

    @Test(arguments: ["Z", "Zg", "Zg=", "Zh==", "Zm9=", "====", "Zg==Zg==", "Zm 9", "Zm9v\n", "Zm9_"])
    func refusesOtherSpellings(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
