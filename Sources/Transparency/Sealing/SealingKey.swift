internal import Crypto

/// A 256-bit key that texts, or other keys, are sealed under with AES-256-GCM.
///
/// What is sealed is the nonce (12 bytes), the ciphertext and the tag (16 bytes), one behind the other. It opens only
/// under the same key and in the same context. Whoever seals gives a nonce that was never used with the key: this
/// module draws no randomness.
public struct SealingKey: Sendable {
    /// Bytes of a key.
    public static let byteCount = 32
    /// Bytes of a nonce.
    public static let nonceByteCount = 12
    /// Bytes that sealing adds to what is sealed.
    public static let overhead = nonceByteCount + tagByteCount

    private static let tagByteCount = 16
    private let key: SymmetricKey
    /// The key itself, for the one who seals it under another.
    public let bytes: [UInt8]

    /// The key of these bytes; nil unless there are exactly 32.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
        key = SymmetricKey(data: bytes)
    }

    /// Nonce, ciphertext and tag of a plaintext.
    ///
    /// Traps for a nonce of another size: that is a fault of the caller.
    public func seal(_ plaintext: [UInt8], nonce: [UInt8], in context: [UInt8]) -> [UInt8] {
        guard let fresh = try? AES.GCM.Nonce(data: nonce), nonce.count == Self.nonceByteCount,
            let box = try? AES.GCM.seal(plaintext, using: key, nonce: fresh, authenticating: context)
        else { preconditionFailure("a nonce has \(Self.nonceByteCount) bytes") }
        return nonce + Array(box.ciphertext) + Array(box.tag)
    }

    /// The plaintext of what was sealed; nil when it was sealed under another key, in another context, or was changed.
    public func open(_ sealed: [UInt8], in context: [UInt8]) -> [UInt8]? {
        guard sealed.count >= Self.overhead,
            let nonce = try? AES.GCM.Nonce(data: sealed.prefix(Self.nonceByteCount)),
            let box = try? AES.GCM.SealedBox(
                nonce: nonce, ciphertext: sealed.dropFirst(Self.nonceByteCount).dropLast(Self.tagByteCount),
                tag: sealed.suffix(Self.tagByteCount)),
            let plaintext = try? AES.GCM.open(box, using: key, authenticating: context)
        else { return nil }
        return Array(plaintext)
    }
}
