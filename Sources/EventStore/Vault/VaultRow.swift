public import Events
internal import LMDB
internal import Transparency

/// A slot's text as the vault keeps it.
struct VaultRow {
    /// The position of the entry that holds its commitment.
    let position: UInt64
    /// Which slot of the entry it is.
    let slot: SlotName
    /// What opens it.
    let key: Key
    /// The text under its seal.
    let text: SealedText

    /// What opens a text.
    enum Key: Equatable {
        /// A key of its own, sealed under the wrapping key.
        case own([UInt8])
        /// The key of a person.
        case person(Person)

        /// The person, whose pseudonym the seal is bound to.
        var person: Person? { if case .person(let person) = self { person } else { nil } }
    }

    private static let wrappedCount = SealingKey.byteCount + SealingKey.overhead
    private static let pseudonymCount = 28

    init(position: UInt64, slot: SlotName, key: Key, text: SealedText) {
        self.position = position
        self.slot = slot
        self.key = key
        self.text = text
    }

    init?(stored key: Span<UInt8>, _ value: Span<UInt8>) {
        guard key.count > 8, value.count > 1, let slot = SlotName(String(decodingBytes: key.extracting(8..<key.count)))
        else { return nil }
        position = key.bigEndianUInt64(at: 0)
        self.slot = slot
        let count = value[0] == SlotKind.note.rawValue ? Self.wrappedCount : Self.pseudonymCount
        guard value.count > 1 + count else { return nil }
        let opener = value.extracting(1..<1 + count)
        switch SlotKind(rawValue: value[0]) {
        case .note: self.key = .own([UInt8](copying: opener))
        case .personal:
            guard let person = Person(String(decodingBytes: opener)) else { return nil }
            self.key = .person(person)
        case nil: return nil
        }
        text = SealedText(bytes: [UInt8](copying: value.extracting(1 + count..<value.count)))
    }

    /// The key under which it is stored: positions in order, and the slots of an entry together.
    var storedKey: [UInt8] { Self.storedKey(position, slot) }

    static func storedKey(_ position: UInt64, _ slot: SlotName) -> [UInt8] {
        [UInt8](copying: position.bigEndianBytes.span) + slot.text.utf8
    }

    /// Which kind of key it is under, the key or the pseudonym, then the sealed text.
    var storedValue: [UInt8] {
        switch key {
        case .own(let wrapped): [SlotKind.note.rawValue] + wrapped + text.bytes
        case .person(let person): [SlotKind.personal.rawValue] + person.text.utf8 + text.bytes
        }
    }
}

/// An order to destroy texts for good.
public enum ErasureOrder: Hashable, Sendable {
    /// Everything under the key of a person, and the key.
    case person(Person)
    /// One slot of the entry at a position.
    case slot(position: UInt64, SlotName)
}
