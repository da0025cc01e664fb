internal import Glibc

/// Bytes that nobody can foretell, from the operating system.
public enum Randomness {
    /// So many random bytes, fit for keys and identifiers.
    public static func bytes(_ count: Int) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: count) { room, filled in
            while filled < count {
                // The system gives at most 256 bytes a call.
                let part = min(256, count - filled)
                let code = unsafe getentropy(room.baseAddress?.advanced(by: filled), part)
                // Every kernel since 3.17 has it, and it fails only for wrong arguments.
                precondition(code == 0, "the system gives no random bytes")
                filled += part
            }
        }
    }
}
