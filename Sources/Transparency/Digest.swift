/// A SHA-256 digest: 32 bytes held inline, compared and hashed as four words, never allocated.
///
/// The words are the digest's bytes read big-endian, so that `<` is the lexicographic order of the bytes.
public struct Digest: Hashable, Sendable {
    /// How many bytes a digest has.
    public static let byteCount = 32

    /// The first eight bytes, big-endian.
    public let word0: UInt64
    /// Bytes 8 to 15, big-endian.
    public let word1: UInt64
    /// Bytes 16 to 23, big-endian.
    public let word2: UInt64
    /// The last eight bytes, big-endian.
    public let word3: UInt64

    /// The digest whose bytes are those of the four words, each big-endian.
    @inlinable
    public init(_ word0: UInt64, _ word1: UInt64, _ word2: UInt64, _ word3: UInt64) {
        self.word0 = word0
        self.word1 = word1
        self.word2 = word2
        self.word3 = word3
    }

    /// The digest with these bytes; nil unless there are exactly 32.
    @inlinable
    public init?(_ bytes: Span<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        self.init(bytes, at: 0)
    }

    /// The digest whose 32 bytes start at `offset`; traps if `bytes` ends before they do.
    @inlinable
    public init(_ bytes: Span<UInt8>, at offset: Int) {
        precondition(offset >= 0 && offset <= bytes.count - Self.byteCount, "a digest needs 32 bytes")
        func word(_ start: Int) -> UInt64 {
            var value: UInt64 = 0
            for index in start..<start + 8 {
                value = value << 8 | UInt64(bytes[index])
            }
            return value
        }
        self.init(word(offset), word(offset + 8), word(offset + 16), word(offset + 24))
    }

    /// Adds the 32 bytes to the end of `bytes`.
    @inlinable
    public func append(to bytes: inout [UInt8]) {
        let words: InlineArray<4, UInt64> = [word0, word1, word2, word3]
        for index in words.indices {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: words[index] &>> UInt64(shift)))
            }
        }
    }

    /// The 32 bytes.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.byteCount)
        append(to: &bytes)
        return bytes
    }
}

extension Digest: Comparable {
    /// Whether the bytes of `left` come before those of `right`.
    @inlinable
    public static func < (left: Digest, right: Digest) -> Bool {
        if left.word0 != right.word0 { return left.word0 < right.word0 }
        if left.word1 != right.word1 { return left.word1 < right.word1 }
        if left.word2 != right.word2 { return left.word2 < right.word2 }
        return left.word3 < right.word3
    }
}
