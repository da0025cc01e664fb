internal import Events
internal import LMDB
internal import Platform
internal import Transparency

/// One generation of the vault: an LMDB environment of its own that is never rewritten when something is erased.
///
/// | table | key → value |
/// | --- | --- |
/// | `texts` | position, slot → what opens it and the sealed text |
/// | `persons` | pseudonym → the person's key under the wrapping key |
/// | `meta` | format, the wrapping key's fingerprint, the digest of the erasure orders that were obeyed |
struct VaultFile {
    let environment: Environment
    let generation: UInt64
    let texts: Table
    let persons: Table
    let meta: Table

    private static let format: UInt32 = 1
    private static var formatKey: [UInt8] { Array("format".utf8) }
    private static var wrappingKey: [UInt8] { Array("wrapping key".utf8) }
    private static var ordersKey: [UInt8] { Array("orders".utf8) }

    init(_ path: String, generation: UInt64, readOnly: Bool, create: Bool = false) throws {
        var options = Environment.Options()
        options.access = readOnly ? .readOnly : .readWrite
        environment = try Environment.open(path, options)
        self.generation = generation
        texts = try environment.table(named: "texts", create: create)
        persons = try environment.table(named: "persons", create: create)
        meta = try environment.table(named: "meta", create: create)
        guard !create, let stored = try value(of: Self.formatKey) else { return }
        let format = stored.span.bigEndianUInt32(at: 0)
        guard format <= Self.format else {
            throw StoreError(
                .newerFormat, "\(path) has format \(format); this release knows up to \(Self.format)",
                remedy: "use a newer release of tejido")
        }
    }

    private func value(of key: [UInt8]) throws -> [UInt8]? {
        try stored(in: meta, key.span)
    }

    /// Whether it is still in its place: a newer generation removes it.
    var isCurrent: Bool { Files.exists(environment.path) }

    /// The wrapping key that its keys are sealed under.
    func fingerprint() throws -> Digest? { try value(of: Self.wrappingKey).flatMap { Digest($0.span) } }

    /// The digest of the orders that it has obeyed.
    func obeyed() throws -> Digest? { try value(of: Self.ordersKey).flatMap { Digest($0.span) } }

    /// Writes what a new generation begins with.
    func begin(_ fingerprint: Digest, obeying orders: Digest) throws {
        try environment.write { transaction in
            try transaction.put(Self.format.bigEndianBytes.span, in: meta, for: Self.formatKey.span)
            try transaction.put(fingerprint.bytes.span, in: meta, for: Self.wrappingKey.span)
            try transaction.put(orders.bytes.span, in: meta, for: Self.ordersKey.span)
        }
    }

    /// The sealed text of a slot, nil if there is none.
    func row(at position: UInt64, _ slot: SlotName) throws -> VaultRow? {
        let key = VaultRow.storedKey(position, slot)
        return try environment.read { transaction in
            guard let value = try transaction.value(in: texts, for: key.span) else { return nil }
            guard let row = VaultRow(stored: key.span, value) else { throw Self.unreadable(position, slot) }
            return row
        }
    }

    private static func unreadable(_ position: UInt64, _ slot: SlotName) -> StoreError {
        .vault("the vault's record of slot \(slot) at position \(position) cannot be read", remedy: "restore a backup")
    }

    /// Looks at all sealed texts, in the order of positions.
    func forEachRow(_ body: (VaultRow) throws -> Void) throws {
        try environment.read { transaction in
            var cursor = try transaction.cursor(in: texts)
            while try cursor.next() {
                guard let row = VaultRow(stored: cursor.key, cursor.value) else {
                    throw StoreError.vault("a record of the vault cannot be read", remedy: "restore a backup")
                }
                try body(row)
            }
        }
    }

    /// A person's key under the wrapping key, nil if the person has none.
    func wrappedKey(of person: Person) throws -> [UInt8]? {
        try stored(in: persons, person.text.utf8Span.span)
    }

    private func stored(in table: Table, _ key: Span<UInt8>) throws -> [UInt8]? {
        try environment.read { transaction in
            guard let value = try transaction.value(in: table, for: key) else { return nil }
            return [UInt8](copying: value)
        }
    }

    /// Keeps texts and keys, in place of what an append left that did not happen: everything from `size` on.
    func keep(_ rows: [VaultRow], _ keys: [Person: [UInt8]], from size: UInt64) throws {
        try environment.write { transaction in
            var leftovers: [[UInt8]] = []
            do {
                var cursor = try transaction.cursor(in: texts)
                var found = try cursor.seek(to: size.bigEndianBytes.span)
                while found {
                    leftovers.append([UInt8](copying: cursor.key))
                    found = try cursor.next()
                }
            }
            for key in leftovers { _ = try transaction.delete(key.span, in: texts) }
            for row in rows.sorted(by: { $0.storedKey.lexicographicallyPrecedes($1.storedKey) }) {
                try transaction.append(row.storedValue.span, in: texts, for: row.storedKey.span)
            }
            for (person, key) in keys.sorted(by: { $0.key.text < $1.key.text }) {
                try transaction.put(key.span, in: persons, for: person.text.utf8Span.span)
            }
        }
    }

    /// Copies what `orders` leave of another generation: texts of entries before `size`, and the keys of the persons
    /// that they are under.
    ///
    /// Returns how many texts are destroyed.
    func fill(from old: VaultFile, before size: UInt64, leavingOut orders: Set<ErasureOrder>) throws -> Int {
        var erased = 0
        var persons: Set<Person> = []
        try environment.write { transaction in
            try old.forEachRow { row in
                let isOrdered =
                    orders.contains(.slot(position: row.position, row.slot))
                    || row.key.person.map { orders.contains(.person($0)) } == true
                if isOrdered { erased += 1 }
                if isOrdered || row.position >= size { return }
                if let person = row.key.person { persons.insert(person) }
                try transaction.append(row.storedValue.span, in: texts, for: row.storedKey.span)
            }
            for person in persons.sorted(by: { $0.text < $1.text }) {
                guard let key = try old.wrappedKey(of: person) else { continue }
                try transaction.append(key.span, in: self.persons, for: person.text.utf8Span.span)
            }
        }
        return erased
    }

    /// Makes a consistent copy of the file.
    func copy(to path: String) throws { try environment.copy(to: path) }
}
