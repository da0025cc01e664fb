public import Events
internal import LMDB
public import Transparency

/// One entry as it stands in the log, valid while it is looked at.
public struct StoredRow: ~Escapable {
    /// Its place in the log.
    public let position: UInt64
    let stored: Span<UInt8>

    @_lifetime(copy stored)
    init(position: UInt64, stored: Span<UInt8>) {
        self.position = position
        self.stored = stored
    }

    /// What stands before the JSON.
    ///
    /// Throws `damaged` when it is no header of this format.
    public var header: EntryHeader {
        get throws {
            guard let header = EntryHeader(stored) else {
                throw StoreError.damaged("the entry's header cannot be read", at: position)
            }
            return header
        }
    }

    /// The number of the event's type alone, which is what most scans skip by.
    public var typeNumber: UInt16 { stored.count < EntryHeader.size ? 0 : stored.littleEndianUInt16(at: 2) }
    /// The number of the territory alone.
    public var territory: UInt32 { stored.count < EntryHeader.size ? 0 : stored.littleEndianUInt32(at: 12) }

    /// The canonical JSON.
    public var json: Span<UInt8> {
        @_lifetime(copy self) get { stored.extracting(min(EntryHeader.size, stored.count)..<stored.count) }
    }

    /// The payload's part of the JSON.
    @_lifetime(copy self)
    public func payload(_ header: EntryHeader) -> Span<UInt8> {
        let start = EntryHeader.size + Int(header.dataOffset)
        return stored.extracting(start..<start + Int(header.dataLength))
    }

    /// The whole event; its type and times are those of the header.
    ///
    /// Throws `damaged` when the text cannot be read, or `newerFormat` when a newer release wrote its type.
    public func recorded() throws -> Recorded {
        let header = try header
        let type = try knownType(header)
        do {
            return try StoredEntry.read(
                json, as: type, data: header.dataRange, occurred: header.occurred, recorded: header.recorded,
                at: position)
        } catch {
            throw StoreError.damaged("the entry cannot be read: \(error)", at: position)
        }
    }

    /// The whole event as its text alone says it, apart from the type.
    ///
    /// Throws what ``recorded()`` throws.
    public func recordedAsWritten() throws -> Recorded {
        let type = try knownType(header)
        do {
            return try StoredEntry.read(json, as: type, at: position)
        } catch {
            throw StoreError.damaged("the entry cannot be read: \(error)", at: position)
        }
    }

    /// The event without its envelope.
    public func event(_ header: EntryHeader) throws -> any Event {
        let type = try knownType(header)
        do {
            return try StoredEntry.payload(payload(header), as: type)
        } catch {
            throw StoreError.damaged("the entry's data cannot be read: \(error)", at: position)
        }
    }

    private func knownType(_ header: EntryHeader) throws -> EventType {
        guard let type = header.type, header.version == 1 else {
            throw StoreError(
                .newerFormat, "position \(position) holds an event type that this release does not know",
                remedy: "use the release that wrote it, or a newer one", position: position)
        }
        return type
    }
}

extension EventLog {
    /// How many entries one read transaction looks at: a long-lived view keeps old pages from being used again.
    private static let viewSpan: UInt64 = 250_000

    /// Looks at entries in order of position, from one position up to another, until `body` returns false.
    ///
    /// `range` must lie within a head that was read before: nothing within it changes any more.
    public func forEach(in range: Range<UInt64>, _ body: (borrowing StoredRow) throws -> Bool) throws {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(range.upperBound, start + Self.viewSpan)
            let isDone = try environment.read { transaction in
                try Self.scan(transaction, tables.entries, start..<end, body)
            }
            if isDone { return }
            start = end
        }
    }

    /// Whether `body` wanted no more.
    private static func scan(
        _ transaction: borrowing ReadTransaction, _ entries: Table, _ range: Range<UInt64>,
        _ body: (borrowing StoredRow) throws -> Bool
    ) throws -> Bool {
        var cursor = try transaction.cursor(in: entries)
        var found = try cursor.seek(to: range.lowerBound.bigEndianBytes.span)
        var expected = range.lowerBound
        while expected < range.upperBound {
            guard found, cursor.key.count == 8, cursor.key.bigEndianUInt64(at: 0) == expected else {
                throw StoreError.damaged("the entry is missing", at: expected)
            }
            if try !body(StoredRow(position: expected, stored: cursor.value)) { return true }
            expected += 1
            if expected < range.upperBound { found = try cursor.next() }
        }
        return false
    }

    /// Looks at one territory's entries, from its n-th up to another, in order.
    public func forEach(
        of stream: UInt32, in range: Range<UInt64>, _ body: (borrowing StoredRow) throws -> Bool
    ) throws {
        try environment.read { transaction in
            for n in range {
                guard let place = try transaction.value(in: tables.history, for: LogKeys.history(stream, n).span),
                    place.count == 8
                else { throw StoreError.damaged("entry \(n) of stream \(stream) is missing in table history") }
                let position = place.bigEndianUInt64(at: 0)
                guard let stored = try transaction.value(in: tables.entries, for: position.bigEndianBytes.span) else {
                    throw StoreError.damaged("the entry is missing", at: position)
                }
                if try !body(StoredRow(position: position, stored: stored)) { return }
            }
        }
    }

    /// The positions of a stream's entries, in order.
    public func positions(of stream: UInt32) throws -> [UInt64] {
        let prefix = stream.bigEndianBytes
        return try environment.read { transaction in
            var positions: [UInt64] = []
            var cursor = try transaction.cursor(in: tables.history)
            var found = try cursor.seek(to: LogKeys.history(stream, 0).span)
            while found, cursor.key.starts(with: prefix.span) {
                positions.append(cursor.value.bigEndianUInt64(at: 0))
                found = try cursor.next()
            }
            return positions
        }
    }

    /// How many entries had been recorded by a moment: `recorded` never runs backwards.
    public func size(recordedBy moment: Instant) throws -> UInt64 {
        var (low, high) = (UInt64(0), try entryCount())
        while low < high {
            let middle = low + (high - low) / 2
            if try withEntry(at: middle, { try $0.header.recorded }) <= moment {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// Looks at one entry.
    public func withEntry<Result>(at position: UInt64, _ body: (borrowing StoredRow) throws -> Result) throws -> Result
    {
        try environment.read { transaction in
            guard let stored = try transaction.value(in: tables.entries, for: position.bigEndianBytes.span) else {
                throw StoreError.damaged("the entry is missing", at: position)
            }
            return try body(StoredRow(position: position, stored: stored))
        }
    }

    /// The leaf hash of an entry, computed from its text.
    public func leaf(at position: UInt64) throws -> Digest {
        try withEntry(at: position) { Digest.leaf($0.json) }
    }
}

extension EventLog {
    /// The records of the register whose ids stand below a parent, in byte order.
    public func registerRecords(stream: UInt32, kind: UInt8, below parent: String) throws -> [[UInt8]] {
        let prefix = LogKeys.register(stream, kind, parent + " ")
        return try environment.read { transaction in
            var records: [[UInt8]] = []
            var cursor = try transaction.cursor(in: tables.register)
            var found = try cursor.seek(to: prefix.span)
            while found, cursor.key.starts(with: prefix.span) {
                records.append([UInt8](copying: cursor.value))
                found = try cursor.next()
            }
            return records
        }
    }

    /// The records of a kind in one stream whose ids begin with `start`, with their ids, in byte order.
    public func registerRecords(
        stream: UInt32, kind: UInt8, under start: String
    ) throws -> [(id: String, record: [UInt8])] {
        let prefix = LogKeys.register(stream, kind, start)
        return try environment.read { transaction in
            var records: [(id: String, record: [UInt8])] = []
            var cursor = try transaction.cursor(in: tables.register)
            var found = try cursor.seek(to: prefix.span)
            while found, cursor.key.starts(with: prefix.span) {
                let id = String(decodingBytes: cursor.key.extracting(5..<cursor.key.count))
                records.append((id, [UInt8](copying: cursor.value)))
                found = try cursor.next()
            }
            return records
        }
    }

    /// The record of an entity, nil if there is none.
    public func registerRecord(stream: UInt32, kind: UInt8, id: String) throws -> [UInt8]? {
        try environment.read { transaction in
            guard let stored = try transaction.value(in: tables.register, for: LogKeys.register(stream, kind, id).span)
            else { return nil }
            return [UInt8](copying: stored)
        }
    }

    /// The position of a stream's n-th entry, nil if it has fewer.
    public func position(of n: UInt64, in stream: UInt32) throws -> UInt64? {
        try environment.read { transaction in
            guard let place = try transaction.value(in: tables.history, for: LogKeys.history(stream, n).span) else {
                return nil
            }
            return place.bigEndianUInt64(at: 0)
        }
    }
}
