internal import Platform
internal import Transparency

/// The key that all keys of a vault are sealed under, in a file of its own outside the store.
///
/// Whoever has the store and not this file can read no slot. The file holds one line, the key in base64.
struct WrappingKey {
    let key: SealingKey
    /// Where it was read.
    let path: String

    /// By what a vault knows its wrapping key: another key is told before anything is sealed under it.
    var fingerprint: Digest {
        var hash = IncrementalHash()
        hash.update("tejido/vault-key/v1\0")
        hash.update(key.bytes.span)
        return hash.finish()
    }

    /// Reads a wrapping key that only its owner may read.
    init(readingFrom path: String) throws {
        let text: [UInt8]
        do {
            let mode = try Files.mode(path)
            guard mode & 0o077 == 0 else {
                throw StoreError.vault(
                    "others may read the wrapping key \(path) (mode \(String(mode, radix: 8)))",
                    remedy: "chmod 600 it, and think about who may have copied it")
            }
            text = try Files.read(path, limit: 1_024)
        } catch let error as FileError {
            throw StoreError.vault(
                "the wrapping key \(path) cannot be read: \(error.reason)",
                remedy: "put it back, or name it with TEJIDO_VAULT_KEY; events without slots need none")
        }
        let line = String(decoding: text, as: UTF8.self).split(separator: "\n")
        guard line.count == 1, let bytes = Base64.decode(line[0]), let key = SealingKey(bytes) else {
            throw StoreError.vault(
                "\(path) is no wrapping key", remedy: "it holds 32 bytes in base64: put the right file there")
        }
        self.key = key
        self.path = path
    }

    /// Makes a wrapping key where none is; returns whether it made one.
    static func make(at path: String) throws -> Bool {
        guard !Files.exists(path) else { return false }
        let line = Base64.encode(Randomness.bytes(SealingKey.byteCount)) + "\n"
        try Files.write(Array(line.utf8), to: path, mode: 0o600)
        return true
    }
}

extension StoreError {
    static func vault(_ reason: String, remedy: String) -> StoreError { StoreError(.vault, reason, remedy: remedy) }
}
