public import Events
internal import LMDB
public import Transparency

/// The entries of one commit, gathered in order before anything is written.
///
/// It reads the log as it was when the batch began (nobody else can append meanwhile) and keeps what it adds itself.
public final class Batch {
    /// Where the log ends with this batch's entries.
    public private(set) var head: Head

    struct Row {
        let position: UInt64
        let header: EntryHeader
        let json: [UInt8]
        let id: EventID
        let content: Digest
        let stream: UInt32
        let n: UInt64
        let leaf: Digest
    }

    struct OpenStream {
        var stream: Stream
        /// Whether this batch adds to it.
        var isTouched = false
    }

    let log: EventLog
    private let snapshot: Snapshot
    private(set) var rows: [Row] = []
    /// The streams that were looked at, as they stand with this batch's entries.
    private(set) var streams: [OpenStream] = []
    private var streamPlaces: [TerritoryID: Int] = [:]
    private var newIDs: [EventID: Int] = [:]
    /// What the register gets.
    public var registerRows = RegisterRows()
    /// Keys that the register loses: rows whose values count for nothing.
    public var registerRemovals: [RegisterRow] = []

    init(_ log: EventLog, empty: Bool = false) throws {
        self.log = log
        snapshot = try log.environment.snapshot()
        head = empty ? Head() : try snapshot.read { try log.head(in: $0) }
        isRebuild = empty
    }

    private let isRebuild: Bool

    /// Makes room for so many entries.
    public func reserve(_ count: Int) {
        rows.reserveCapacity(count)
        newIDs.reserveCapacity(count)
    }

    /// A stream as it stands with this batch's entries.
    public func stream(named name: TerritoryID) throws -> Stream? { try place(of: name).map { streams[$0].stream } }

    private func place(of name: TerritoryID) throws -> Int? {
        if let place = streamPlaces[name] { return place }
        guard !isRebuild, let stream = try snapshot.read({ try log.stream(named: name, in: $0) }) else { return nil }
        return open(stream)
    }

    private func open(_ stream: Stream) -> Int {
        streamPlaces[stream.name] = streams.count
        streams.append(OpenStream(stream: stream))
        return streams.count - 1
    }

    /// The entry that an id has, in the log or in this batch.
    public func find(_ id: EventID) throws -> (position: UInt64, content: Digest)? {
        if let index = newIDs[id] { return (rows[index].position, rows[index].content) }
        return isRebuild ? nil : try snapshot.read { try log.find(id, in: $0) }
    }

    /// The entry of an event, in the log or in this batch.
    public func recorded(_ id: EventID) throws -> Recorded? {
        if let index = newIDs[id] {
            let row = rows[index]
            let stored = [UInt8](copying: row.header.bytes.span) + row.json
            return try StoredRow(position: row.position, stored: stored.span).recorded()
        }
        return try find(id).map { found in try log.withEntry(at: found.position) { try $0.recorded() } }
    }

    /// A record of the register as it was when the batch began.
    public func withRecord<Result>(
        stream: UInt32, kind: UInt8, id: String, _ body: (Span<UInt8>) throws -> Result
    ) throws -> Result? {
        if isRebuild { return nil }
        let key = LogKeys.register(stream, kind, id)
        return try snapshot.read { transaction in
            guard let stored = try transaction.value(in: log.tables.register, for: key.span) else { return nil }
            return try body(stored)
        }
    }

    /// The records whose ids begin with a parent's id and a space, in byte order.
    public func forEachRecord(
        stream: UInt32, kind: UInt8, below parent: String, _ body: (String, Span<UInt8>) throws -> Void
    ) throws {
        if isRebuild { return }
        let prefix = LogKeys.register(stream, kind, parent + " ")
        try snapshot.read { transaction in
            var cursor = try transaction.cursor(in: log.tables.register)
            var found = try cursor.seek(to: prefix.span)
            while found, cursor.key.starts(with: prefix.span) {
                let key = cursor.key
                try body(String(decodingBytes: key.extracting(5..<key.count)), cursor.value)
                found = try cursor.next()
            }
        }
    }

    /// Every record of a stream as it was when the batch began, in key order.
    public func forEachRecord(of stream: UInt32, _ body: (RegisterRow) throws -> Void) throws {
        let prefix = stream.bigEndianBytes
        try snapshot.read { transaction in
            var cursor = try transaction.cursor(in: log.tables.register)
            var found = try cursor.seek(to: prefix.span)
            while found, cursor.key.starts(with: prefix.span) {
                let key = cursor.key
                try body(
                    RegisterRow(
                        stream: stream, kind: key[4], id: String(decodingBytes: key.extracting(5..<key.count)),
                        bytes: [UInt8](copying: cursor.value)))
                found = try cursor.next()
            }
        }
    }

    /// The leaf hash of an entry that this batch adds, nil for earlier ones.
    public func leaf(at position: UInt64) -> Digest? {
        guard let first = rows.first?.position, position >= first else { return nil }
        return rows[Int(position - first)].leaf
    }

    /// The id of an entry that this batch adds, nil for earlier ones.
    public func id(at position: UInt64) -> EventID? {
        guard let first = rows.first?.position, position >= first, position < head.size else { return nil }
        return rows[Int(position - first)].id
    }

    /// What an appended entry is told by.
    public struct Added: Sendable {
        /// Its place in the log.
        public let position: UInt64
        /// The hash of its leaf in the trees.
        public let leaf: Digest
    }

    /// Adds an entry at the end. Its id must be new and its moment not before the head's.
    @discardableResult
    public func add(
        _ entry: EncodedEntry, _ envelope: Envelope, type: EventType, version: UInt16, content: Digest
    ) throws -> Added {
        guard entry.bytes.count <= Limits.entry else {
            throw StoreError(
                .tooLarge, "an entry of \(entry.bytes.count) bytes; \(Limits.entry) are admitted",
                remedy: "split the event, or keep long lists and texts elsewhere")
        }
        let place: Int
        if let known = try self.place(of: envelope.territory) {
            place = known
        } else {
            place = open(Stream(name: envelope.territory, number: head.streams))
            head.streams += 1
        }
        let position = head.size
        let leaf = Digest.leaf(entry.bytes.span)
        let number = streams[place].stream.number
        let header = EntryHeader(
            type: type, version: version, data: entry.data, territory: number, occurred: envelope.occurred,
            recorded: envelope.recorded)
        newIDs[envelope.id] = rows.count
        rows.append(
            Row(
                position: position, header: header, json: entry.bytes, id: envelope.id, content: content,
                stream: number, n: streams[place].stream.count, leaf: leaf))
        head.tree.append(leaf)
        head.recorded = envelope.recorded
        streams[place].stream.tree.append(leaf)
        streams[place].isTouched = true
        return Added(position: position, leaf: leaf)
    }

    /// Drops what has been written; the head and the streams go on from there.
    func forgetWritten() {
        rows.removeAll(keepingCapacity: true)
        newIDs.removeAll(keepingCapacity: true)
        registerRows.removeAll()
        registerRemovals = []
        for place in streams.indices { streams[place].isTouched = false }
    }

    /// How many entries were added.
    public var count: Int { rows.count }
}

extension Span where Element == UInt8 {
    func starts(with prefix: Span<UInt8>) -> Bool {
        guard count >= prefix.count else { return false }
        for index in prefix.indices where self[index] != prefix[index] { return false }
        return true
    }
}
