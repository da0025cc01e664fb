import Events
import Transparency

extension ContentHash {
    /// The SHA-256 of bytes.
    init(of bytes: [UInt8]) {
        guard let hash = ContentHash(Digest.sha256(bytes.span).hex) else {
            preconditionFailure("64 digits make a hash")
        }
        self = hash
    }
}
