public import Events
public import LMDB
internal import Platform
public import Transparency

/// The append-only log of a store: entries, and what is derived from them to find, judge and prove them.
public final class EventLog: Sendable {
    /// The store's files.
    public let files: StoreFiles
    let environment: Environment
    let tables: LogTables
    /// Told of every key that an append writes, in order: benchmarks write the same into a plain LMDB.
    public typealias PutObserver = @Sendable (_ table: String, _ key: Span<UInt8>, _ value: [UInt8]) -> Void
    let onPut: PutObserver?

    /// Makes a new, empty log in a directory that is made with it, whole or not at all.
    public static func create(_ directory: String) throws {
        if Files.exists(directory) {
            throw StoreError(
                .alreadyThere, "\(directory) is there already",
                remedy: "choose another name, or use the store that is there")
        }
        try Files.makeWholeDirectory(directory) { staging in
            let files = StoreFiles(staging)
            try Environment.create(files.log)
            let environment = try Environment.open(files.log, .init())
            let tables = try LogTables(environment, create: true)
            try environment.write { transaction in
                try transaction.put(LogTables.format.bigEndianBytes.span, in: tables.meta, for: LogKeys.format.span)
                try transaction.put(Head().stored.span, in: tables.meta, for: LogKeys.head.span)
            }
        }
    }

    /// Opens the log of a store.
    ///
    /// Throws `notFound`, `newerFormat` or what LMDB refuses.
    public init(
        _ files: StoreFiles, readOnly: Bool = false, onWait: (@Sendable (LockWait) -> Void)? = nil,
        onPut: PutObserver? = nil
    ) throws {
        try files.requireStore()
        self.onPut = onPut
        self.files = files
        var options = Environment.Options()
        options.access = readOnly ? .readOnly : .readWrite
        options.onWait = onWait
        environment = try Environment.open(files.log, options)
        tables = try LogTables(environment, create: false)
        let format = try environment.read { [tables] transaction in
            try transaction.value(in: tables.meta, for: LogKeys.format.span)?.bigEndianUInt32(at: 0) ?? 0
        }
        if format > LogTables.format {
            throw StoreError(
                .newerFormat, "\(files.log) has format \(format); this release knows up to \(LogTables.format)",
                remedy: "use a newer release of tejido")
        }
    }

    /// Where the log ends now.
    public func head() throws -> Head {
        try environment.read { try head(in: $0) }
    }

    func head(in transaction: borrowing some Transaction & ~Copyable) throws -> Head {
        guard let stored = try transaction.value(in: tables.meta, for: LogKeys.head.span),
            let head = Head(stored: stored)
        else { throw StoreError.damaged("the head in table meta cannot be read") }
        return head
    }

    /// How many entries the table of entries holds, whatever the head says.
    public func entryCount() throws -> UInt64 {
        try environment.read { UInt64(try $0.count(of: tables.entries)) }
    }

    /// A stream by its name.
    public func stream(named name: TerritoryID) throws -> Stream? {
        try environment.read { try stream(named: name, in: $0) }
    }

    func stream(named name: TerritoryID, in transaction: borrowing some Transaction & ~Copyable) throws -> Stream? {
        let key = Array(name.text.utf8)
        guard let stored = try transaction.value(in: tables.territories, for: key.span) else { return nil }
        guard let stream = Stream(name: name, stored: stored) else {
            throw StoreError.damaged("the record of territory \(name) cannot be read")
        }
        return stream
    }

    /// All streams, by number.
    public func streams() throws -> [Stream] {
        try environment.read { try streams(in: $0) }
    }

    /// Where the log ends and all its streams, at one moment.
    public func standing() throws -> (head: Head, streams: [Stream]) {
        try environment.read { (try head(in: $0), try streams(in: $0)) }
    }

    private func streams(in transaction: borrowing ReadTransaction) throws -> [Stream] {
        var streams: [Stream] = []
        var cursor = try transaction.cursor(in: tables.territories)
        while try cursor.next() {
            let name = TerritoryID(unchecked: String(decodingBytes: cursor.key))
            guard let stream = Stream(name: name, stored: cursor.value) else {
                throw StoreError.damaged("the record of territory \(name) cannot be read")
            }
            streams.append(stream)
        }
        return streams.sorted { $0.number < $1.number }
    }

    /// The position of an event's entry and the digest of its content, nil if the id is unknown.
    public func find(_ id: EventID) throws -> (position: UInt64, content: Digest)? {
        try environment.read { try find(id, in: $0) }
    }

    func find(
        _ id: EventID, in transaction: borrowing some Transaction & ~Copyable
    ) throws -> (position: UInt64, content: Digest)? {
        let key = Array(id.text.utf8)
        guard let stored = try transaction.value(in: tables.ids, for: key.span) else { return nil }
        guard stored.count == 40 else { throw StoreError.damaged("the record of event id \(id) cannot be read") }
        return (stored.bigEndianUInt64(at: 0), Digest(stored, at: 8))
    }

    /// Makes a consistent copy of the log's file while others append.
    public func copy(to path: String, checking: (String) throws -> Void) throws {
        try environment.copy(to: path, checking: checking)
    }
}

extension String {
    /// Text of stored bytes that were checked when they were admitted.
    init(decodingBytes bytes: Span<UInt8>) {
        self = String(decoding: [UInt8](copying: bytes), as: UTF8.self)
    }
}
