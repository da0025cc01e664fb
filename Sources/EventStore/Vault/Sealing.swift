public import Events
internal import Platform
public import Transparency

/// What one append seals, gathered before the vault is written.
public struct Sealing {
    private let vault: Vault
    private var rows: [VaultRow] = []
    private var keys: [Person: (key: SealingKey, wrapped: [UInt8])] = [:]

    /// A sealing of nothing yet.
    public init(_ vault: Vault) { self.vault = vault }

    /// Seals a text and returns its commitment; under the key of `person`, who gets one now, or under its own.
    ///
    /// Throws `vault` when the vault or its wrapping key cannot be used.
    public mutating func seal(
        _ text: Text, slot: SlotName, of event: EventID, in territory: TerritoryID, at position: UInt64,
        person: Person?
    ) throws -> Digest {
        let place = SealedPlace(
            territory: territory.text, event: event.text, slot: slot.text, person: person?.text ?? "")
        let key: SealingKey
        let opener: VaultRow.Key
        if let person {
            key = try self.key(of: person)
            opener = .person(person)
        } else {
            let made = try vault.makeKey(for: KeyHolder.slot(position, slot))
            key = made.key
            opener = .own(made.wrapped)
        }
        let sealed = SealedText(
            text.string, under: key, nonce: Randomness.bytes(SealingKey.nonceByteCount), at: place)
        rows.append(VaultRow(position: position, slot: slot, key: opener, text: sealed))
        return sealed.commitment(at: place)
    }

    private mutating func key(of person: Person) throws -> SealingKey {
        if let known = keys[person] { return known.key }
        if let stored = try vault.key(of: person) { return stored }
        let made = try vault.makeKey(for: KeyHolder.person(person))
        keys[person] = made
        return made.key
    }

    /// Puts everything on the disk, before the log commits; `size` is where the log ended before.
    public func keep(from size: UInt64) throws {
        guard !rows.isEmpty else { return }
        try vault.current().keep(rows, keys.mapValues(\.wrapped), from: size)
    }
}

/// Whose a key is: its seal is bound to it.
enum KeyHolder {
    static func person(_ person: Person) -> [UInt8] { Array("tejido/key/v1\0\(person)".utf8) }
    static func slot(_ position: UInt64, _ slot: SlotName) -> [UInt8] {
        Array("tejido/key/v1\0\(position) \(slot)".utf8)
    }
}

extension Vault {
    /// A fresh key and the same under the wrapping key.
    func makeKey(for holder: [UInt8]) throws -> (key: SealingKey, wrapped: [UInt8]) {
        let bytes = Randomness.bytes(SealingKey.byteCount)
        guard let key = SealingKey(bytes) else { preconditionFailure("the system gives as many bytes as asked for") }
        let wrapped = try wrappingKey().key.seal(
            bytes, nonce: Randomness.bytes(SealingKey.nonceByteCount), in: holder)
        return (key, wrapped)
    }

    /// A person's key, nil if the person has none.
    func key(of person: Person) throws -> SealingKey? {
        guard let wrapped = try current().wrappedKey(of: person) else { return nil }
        return try unwrap(wrapped, KeyHolder.person(person))
    }

    private func unwrap(_ wrapped: [UInt8], _ holder: [UInt8]) throws -> SealingKey {
        guard let bytes = try wrappingKey().key.open(wrapped, in: holder), let key = SealingKey(bytes) else {
            throw StoreError.vault("a key in the vault is damaged", remedy: "restore a backup of the vault")
        }
        return key
    }

    /// What the vault has of a slot.
    public enum Holding: Equatable, Sendable {
        /// Nothing.
        case nothing
        /// A sealed text that is not the one that the entry is committed to.
        case another
        /// The text that the entry is committed to, opened where that was asked for.
        case text(String?)
        /// The text is there and cannot be opened.
        case damaged
    }

    /// Looks a slot up, and opens its text if `opening` is true.
    ///
    /// Throws `vault` when there is no vault, or no wrapping key to open with.
    public func holding(
        of slot: Slot, at position: UInt64, of envelope: Envelope, opening: Bool
    ) throws -> Holding {
        guard let row = try current().row(at: position, slot.name) else { return .nothing }
        let place = SealedPlace(
            territory: envelope.territory.text, event: envelope.id.text, slot: slot.name.text,
            person: row.key.person?.text ?? "")
        guard case .sealed(let commitment) = slot.content,
            row.text.commitment(at: place).hex == commitment.description
        else { return .another }
        guard opening else { return .text(nil) }
        let key: SealingKey
        switch row.key {
        case .own(let wrapped): key = try unwrap(wrapped, KeyHolder.slot(position, slot.name))
        case .person(let person):
            guard let known = try self.key(of: person) else { return .damaged }
            key = known
        }
        guard let text = row.text.open(with: key, at: place) else { return .damaged }
        return .text(text)
    }

    /// The slots that the vault has texts of, in the order of positions, before a position.
    public func forEachSlot(before size: UInt64, _ body: (UInt64, SlotName) throws -> Void) throws {
        try current().forEachRow { row in
            if row.position < size { try body(row.position, row.slot) }
        }
    }
}
