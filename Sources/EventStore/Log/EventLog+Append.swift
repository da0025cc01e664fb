internal import Events
internal import LMDB
internal import Platform
public import Transparency

extension EventLog {
    /// Appends what `body` adds to a batch: all of it is on the disk when this returns, or nothing of it.
    ///
    /// Other writers wait meanwhile, so parse and validate before. Throws what `body` throws.
    public func append<Result>(_ body: (Batch) throws -> Result) throws -> Result {
        var head: Head?
        let result = try environment.write { transaction in
            let batch = try Batch(self, knownStreams: [:])
            let result = try body(batch)
            if batch.count > 0 {
                try batch.write(into: &transaction, entriesToo: true)
                head = batch.head
            }
            return result
        }
        if let head { writeHeadFile(head) }
        return result
    }

    /// Runs `body` on a batch that is thrown away.
    public func rehearse<Result>(_ body: (Batch) throws -> Result) throws -> Result {
        try body(try Batch(self, knownStreams: [:]))
    }

    /// Makes every derived table anew: `body` adds the stored entries to an empty batch, in order, as often as it
    /// likes calling the function it is given to write out what has been gathered.
    public func rebuildDerived(_ body: (Batch, () throws -> Void) throws -> Void) throws {
        let head = try environment.write { transaction in
            for table in tables.derived { try transaction.clear(table) }
            try transaction.put(LogTables.format.bigEndianBytes.span, in: tables.meta, for: LogKeys.format.span)
            let batch = try Batch(self, knownStreams: [:], empty: true)
            try body(batch) { try batch.write(into: &transaction, entriesToo: false) }
            try batch.write(into: &transaction, entriesToo: false)
            return batch.head
        }
        writeHeadFile(head)
    }

    /// Remembers the head outside the environment, so that `verify` can tell a log that went back.
    ///
    /// Losing it loses nothing: it is not synced, and an older one is as good as none.
    private func writeHeadFile(_ head: Head) {
        let text = "\(head.size)\n\(head.tree.root().base64)\n"
        try? Files.write(Array(text.utf8), to: files.head, durable: false)
    }

    /// The head that was remembered beside the environments, nil if there is none that can be read.
    public func rememberedHead() -> (size: UInt64, root: Digest)? {
        guard let bytes = try? Files.read(files.head, limit: 4_096) else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count == 2, let size = UInt64(lines[0]), let root = Digest(base64: lines[1]) else { return nil }
        return (size, root)
    }
}

extension Batch {
    /// Writes what was gathered: each table's keys in their order, which halves the cost of a large commit.
    func write(into transaction: inout WriteTransaction, entriesToo: Bool) throws {
        let tables = log.tables
        if entriesToo {
            for row in rows {
                let header = row.header.bytes
                let key = row.position.bigEndianBytes
                log.onPut?(tables.entries.name, key.span, [UInt8](copying: header.span) + row.json)
                try transaction.put(
                    head: header.span, body: row.json.span, in: tables.entries, for: key.span, ascending: true)
            }
        }
        for row in rows.sorted(by: { ($0.stream, $0.n) < ($1.stream, $1.n) }) {
            let position = row.position.bigEndianBytes
            try put(position.span, tables.history, LogKeys.history(row.stream, row.n).span, &transaction)
        }
        for row in rows.sorted(by: { $0.id.text < $1.id.text }) {
            try put(Self.idValue(row.position, row.content).span, tables.ids, row.id.text.utf8Span.span, &transaction)
        }
        for row in registerRows {
            let key = LogKeys.register(row.stream, row.kind, row.id)
            try put(row.bytes.span, tables.register, key.span, &transaction)
        }
        for row in registerRemovals {
            _ = try transaction.delete(LogKeys.register(row.stream, row.kind, row.id).span, in: tables.register)
        }
        for name in touched.sorted() {
            guard let stream = streams[name] else { continue }
            try put(stream.stored.span, tables.territories, name.text.utf8Span.span, &transaction)
        }
        try put(head.stored.span, tables.meta, LogKeys.head.span, &transaction)
        forgetWritten()
    }

    private func put(
        _ value: Span<UInt8>, _ table: Table, _ key: Span<UInt8>, _ transaction: inout WriteTransaction
    ) throws {
        log.onPut?(table.name, key, [UInt8](copying: value))
        try transaction.put(value, in: table, for: key)
    }

    private static func idValue(_ position: UInt64, _ content: Digest) -> [UInt8] {
        var value: [UInt8] = []
        value.reserveCapacity(40)
        let place = position.bigEndianBytes
        for index in 0..<8 { value.append(place[index]) }
        content.append(to: &value)
        return value
    }
}
