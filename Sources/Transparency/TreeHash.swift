/// The hashes of RFC 6962 §2.1: a leaf's and an interior node's inputs begin with different bytes, so neither passes for the other.
extension Digest {
    /// Up to this size a temporary buffer is on the stack and not allocated.
    private static let stackBytes = 1024

    /// The root of a tree without leaves: `SHA256("")`.
    public static let emptyTree = Digest(
        0xe3b0_c442_98fc_1c14, 0x9afb_f4c8_996f_b924, 0x27ae_41e4_649b_934c, 0xa495_991b_7852_b855)

    /// Plain SHA-256 of `bytes`.
    public static func sha256(_ bytes: Span<UInt8>) -> Digest {
        unsafe bytes.withUnsafeBytes { unsafe IncrementalHash.digest(of: $0) }
    }

    /// The hash of a leaf: `SHA256(00 ‖ bytes)`.
    public static func leaf(_ bytes: Span<UInt8>) -> Digest {
        guard bytes.count < stackBytes else {
            var hash = IncrementalHash()
            hash.update(0)
            hash.update(bytes)
            return hash.finish()
        }
        // Each call into Crypto costs more than copying a usual entry, so the prefix and the entry are joined on the stack.
        // (The size is a constant because only then is a temporary allocation sure to be on the stack.)
        return unsafe withUnsafeTemporaryAllocation(byteCount: stackBytes, alignment: 1) { buffer in
            unsafe buffer.storeBytes(of: 0, as: UInt8.self)
            let entry = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[1...])
            unsafe bytes.withUnsafeBytes { unsafe entry.copyMemory(from: $0) }
            return unsafe IncrementalHash.digest(of: UnsafeRawBufferPointer(rebasing: buffer[...bytes.count]))
        }
    }

    /// The hash of an interior node: `SHA256(01 ‖ left ‖ right)`.
    public static func node(_ left: Digest, _ right: Digest) -> Digest {
        // The 65 bytes are laid out on the stack and hashed in one call: half of all hashes of a tree are these.
        unsafe withUnsafeTemporaryAllocation(byteCount: 1 + 2 * byteCount, alignment: 1) { buffer in
            unsafe buffer.storeBytes(of: 1, as: UInt8.self)
            unsafe left.store(in: buffer, at: 1)
            unsafe right.store(in: buffer, at: 1 + byteCount)
            return unsafe IncrementalHash.digest(of: UnsafeRawBufferPointer(buffer))
        }
    }

    private func store(in buffer: UnsafeMutableRawBufferPointer, at offset: Int) {
        unsafe buffer.storeBytes(of: word0.bigEndian, toByteOffset: offset, as: UInt64.self)
        unsafe buffer.storeBytes(of: word1.bigEndian, toByteOffset: offset + 8, as: UInt64.self)
        unsafe buffer.storeBytes(of: word2.bigEndian, toByteOffset: offset + 16, as: UInt64.self)
        unsafe buffer.storeBytes(of: word3.bigEndian, toByteOffset: offset + 24, as: UInt64.self)
    }
}
