import Crypto

/// SHA-256 over bytes that come in several pieces, without joining them first.
public struct IncrementalHash: ~Copyable {
    private var state = SHA256()

    /// A hash of nothing yet.
    public init() {}

    /// Takes in `bytes` after those taken in before.
    public mutating func update(_ bytes: Span<UInt8>) {
        // Unsafe because Crypto takes a raw buffer; it reads it before it returns and keeps no pointer.
        unsafe bytes.withUnsafeBytes { unsafe state.update(bufferPointer: $0) }
    }

    /// Takes in one byte.
    public mutating func update(_ byte: UInt8) {
        unsafe withUnsafeBytes(of: byte) { unsafe state.update(bufferPointer: $0) }
    }

    /// Takes in the UTF-8 bytes of `text`.
    public mutating func update(_ text: StaticString) {
        text.withUTF8Buffer { unsafe state.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    }

    /// The digest of all that was taken in.
    public consuming func finish() -> Digest {
        Digest(state.finalize())
    }

    /// The digest of one contiguous buffer, which must stay valid during the call only.
    static func digest(of bytes: UnsafeRawBufferPointer) -> Digest {
        var state = SHA256()
        unsafe state.update(bufferPointer: bytes)
        return Digest(state.finalize())
    }
}

extension Digest {
    fileprivate init(_ digest: SHA256.Digest) {
        self = unsafe digest.withUnsafeBytes { bytes in
            // Unaligned loads because nothing promises how Crypto aligns its digests.
            func word(_ offset: Int) -> UInt64 {
                UInt64(bigEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            return Digest(word(0), word(8), word(16), word(24))
        }
    }
}
