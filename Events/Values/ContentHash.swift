public import FieldCoding

/// The SHA-256 of a document kept elsewhere: minutes, a letter, an invoice. 64 lower-case hexadecimal digits.
public struct ContentHash: FieldValue, Hashable, CustomStringConvertible {
    /// The 32 bytes as four big-endian words.
    public let words: InlineArray<4, UInt64>

    /// A hash from its hexadecimal digits, or nil.
    public init?(_ text: String) {
        self.init(ascii: text.utf8Span.span)
    }

    init?(ascii bytes: Span<UInt8>) {
        guard bytes.count == 64 else { return nil }
        var words = InlineArray<4, UInt64>(repeating: 0)
        var isHexadecimal = true
        for word in words.indices {
            var value: UInt64 = 0
            for index in 16 * word..<16 * word + 16 {
                let byte = bytes[index]
                let letter = byte &- 0x61
                isHexadecimal = isHexadecimal && (byte &- 0x30 < 10 || letter < 6)
                value = value << 4 | UInt64(letter < 6 ? letter &+ 10 : byte & 15)
            }
            words[word] = value
        }
        guard isHexadecimal else { return nil }
        self.words = words
    }

    /// Reads 64 hexadecimal digits.
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        if let text = json.plainString(), let hash = ContentHash(ascii: text) {
            self = hash
            return
        }
        json.position = start
        let text = try json.string()
        guard let hash = ContentHash(text) else {
            throw CodingFailure(
                .outOfRange, "\"\(text.prefix(80))\" is not a SHA-256", at: start,
                remedy: "write its 64 lower-case hexadecimal digits (sha256sum FILE)")
        }
        self = hash
    }

    /// Writes 64 hexadecimal digits.
    public func write(to json: inout JSONWriter) {
        let digits: StaticString = "0123456789abcdef"
        var text = InlineArray<66, UInt8>(repeating: 0x22)
        for index in 0..<64 {
            let nibble = Int(words[index / 16] >> UInt64(60 - index % 16 * 4) & 15)
            // The digits are static and the nibble is below 16.
            text[index + 1] = unsafe digits.utf8Start[nibble]
        }
        json.raw(text.span)
    }

    /// 64 lower-case hexadecimal digits.
    public static var schema: Schema { .string(pattern: "^[0-9a-f]{64}$", minLength: nil, maxLength: nil) }

    /// 32 random bytes.
    public static func sample(from source: inout SampleSource) -> ContentHash {
        ContentHash(words: [source.next(), source.next(), source.next(), source.next()])
    }

    /// The hash of four big-endian words.
    public init(words: InlineArray<4, UInt64>) { self.words = words }

    /// Equal bytes.
    public static func == (left: Self, right: Self) -> Bool {
        left.words[0] == right.words[0] && left.words[1] == right.words[1] && left.words[2] == right.words[2]
            && left.words[3] == right.words[3]
    }

    /// Hashes the first word: it is uniformly distributed already.
    public func hash(into hasher: inout Hasher) { hasher.combine(words[0]) }

    /// 64 hexadecimal digits.
    public var description: String { String(decoding: canonicalJSON.dropFirst().dropLast(), as: UTF8.self) }
}
