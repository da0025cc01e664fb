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
            let batch = try Batch(self)
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

    /// Runs `body` while nobody appends.
    public func whileNobodyAppends<Result>(_ body: () throws -> Result) throws -> Result {
        try environment.write { _ in try body() }
    }

    /// Runs `body` on a batch that is thrown away.
    public func rehearse<Result>(_ body: (Batch) throws -> Result) throws -> Result {
        try body(try Batch(self))
    }

    /// Makes every derived table anew: `body` adds the stored entries to an empty batch, in order, as often as it
    /// likes calling the function it is given to write out what has been gathered.
    public func rebuildDerived(_ body: (Batch, () throws -> Void) throws -> Void) throws {
        let head = try environment.write { transaction in
            for table in tables.derived { try transaction.clear(table) }
            try transaction.put(LogTables.format.bigEndianBytes.span, in: tables.meta, for: LogKeys.format.span)
            let batch = try Batch(self, empty: true)
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
        // Places and not rows are looped over: a row's copy counts references.
        let rows = rows
        if entriesToo {
            for place in rows.indices {
                let header = rows[place].header.bytes
                let json = rows[place].json
                let key = rows[place].position.bigEndianBytes
                log.onPut?(tables.entries.name, key.span, [UInt8](copying: header.span) + json)
                try transaction.put(
                    head: header.span, body: json.span, in: tables.entries, for: key.span, ascending: true)
            }
        }
        for place in rowsByStream {
            let position = rows[place].position.bigEndianBytes
            let key = LogKeys.history(rows[place].stream, rows[place].n)
            try put(position.span, tables.history, key.span, &transaction)
        }
        for place in rows.indices.sorted(by: { rows[$0].id.text < rows[$1].id.text }) {
            let value = rows[place].idValue
            let id = rows[place].id.text
            try put(value.span, tables.ids, id.utf8Span.span, &transaction)
        }
        try registerRows.forEach { try put($1, tables.register, $0, &transaction) }
        for row in registerRemovals {
            var key: [UInt8] = []
            LogKeys.appendRegister(row.stream, row.kind, row.id, to: &key)
            _ = try transaction.delete(key.span, in: tables.register)
        }
        for open in streams.filter(\.isTouched).sorted(by: { $0.stream.name < $1.stream.name }) {
            try put(open.stream.stored.span, tables.territories, open.stream.name.text.utf8Span.span, &transaction)
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

    /// Where the rows stand, stream by stream; within a stream they stand in order already.
    private var rowsByStream: [Int] {
        rows.indices.map { UInt64(rows[$0].stream) << 32 | UInt64($0) }.sorted().map { Int($0 & 0xFFFF_FFFF) }
    }
}

extension Batch.Row {
    /// What the table of ids has of it: position and content digest.
    fileprivate var idValue: InlineArray<40, UInt8> {
        var value = InlineArray<40, UInt8>(repeating: 0)
        let words: InlineArray<5, UInt64> = [position, content.word0, content.word1, content.word2, content.word3]
        for index in words.indices {
            let bytes = words[index].bigEndianBytes
            for place in 0..<8 { value[8 * index + place] = bytes[place] }
        }
        return value
    }
}
