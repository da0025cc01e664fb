/// Where a sealed text belongs; it opens nowhere else.
public struct SealedPlace: Hashable, Sendable {
    /// The stream of the entry.
    public let territory: String
    /// The entry's event id.
    public let event: String
    /// The slot's name.
    public let slot: String
    /// The person whose key it is under; empty where it has a key of its own.
    public let person: String

    /// Assembles a place.
    public init(territory: String, event: String, slot: String, person: String) {
        self.territory = territory
        self.event = event
        self.slot = slot
        self.person = person
    }

    /// The four parts, each behind its length in two bytes, big-endian: what the seal authenticates besides the text.
    public var bytes: [UInt8] {
        var all: [UInt8] = []
        for part in [territory, event, slot, person] {
            let count = UInt16(clamping: part.utf8.count)
            all += [UInt8(count >> 8), UInt8(truncatingIfNeeded: count)]
            all += part.utf8
        }
        return all
    }
}

/// A text under its seal: what can be erased of a slot.
///
/// Before it is sealed the text is padded with a byte 0x80 and zeros to a multiple of 256 bytes (ISO/IEC 7816-4), so
/// that the length tells a name from a long note and no more.
public struct SealedText: Equatable, Sendable {
    /// Nonce, ciphertext and tag.
    public let bytes: [UInt8]
    /// Texts are padded to a multiple of this.
    public static let block = 256

    /// A sealed text as it was kept.
    public init(bytes: [UInt8]) { self.bytes = bytes }

    /// Seals a text.
    public init(_ text: String, under key: SealingKey, nonce: [UInt8], at place: SealedPlace) {
        var padded = Array(text.utf8)
        padded.append(0x80)
        padded += [UInt8](repeating: 0, count: (Self.block - padded.count % Self.block) % Self.block)
        bytes = key.seal(padded, nonce: nonce, in: place.bytes)
    }

    /// The text; nil when it was sealed under another key, for another place, or was changed.
    public func open(with key: SealingKey, at place: SealedPlace) -> String? {
        guard let padded = key.open(bytes, in: place.bytes), let end = padded.lastIndex(of: 0x80) else { return nil }
        return String(validating: padded[..<end], as: UTF8.self)
    }

    /// What the entry holds in the text's place: SHA-256 of `tejido/personal/v1` and a zero byte, the place, the nonce,
    /// the ciphertext and the tag.
    public func commitment(at place: SealedPlace) -> Digest {
        var hash = IncrementalHash()
        hash.update("tejido/personal/v1\0")
        hash.update(place.bytes.span)
        hash.update(bytes.span)
        return hash.finish()
    }
}
