public import FieldCoding
internal import LMDB

/// Records that a batch writes into the register, all in two buffers: there are several for each entry.
public struct RegisterRows: Sendable {
    private struct Row {
        let key: Range<Int>
        let value: Range<Int>
        /// Stream, kind and the first letters of the id: what settles most comparisons.
        let prefix: UInt64
        let letters: UInt64
    }

    private var keys: [UInt8] = []
    private var values: [UInt8] = []
    private var rows: [Row] = []

    /// No records.
    public init() {}

    /// Adds a record: the number of its stream, that of its kind, its entity's id, and what writes it.
    public mutating func add(stream: UInt32, kind: UInt8, id: String, _ write: (inout JSONWriter) -> Void) {
        let start = keys.count
        LogKeys.appendRegister(stream, kind, id, to: &keys)
        let begin = values.count
        var json = JSONWriter(continuing: values)
        values = []
        write(&json)
        values = json.finish()
        rows.append(
            Row(
                key: start..<keys.count, value: begin..<values.count, prefix: word(at: start),
                letters: word(at: start + 8)))
    }

    /// Eight bytes of the keys, big-endian; zeros, which no id holds, stand for those that are missing.
    private func word(at start: Int) -> UInt64 {
        var word: UInt64 = 0
        for index in start..<start + 8 { word = word << 8 | UInt64(index < keys.count ? keys[index] : 0) }
        return word
    }

    /// Gives `body` every key and value, in the order of the keys.
    func forEach(_ body: (Span<UInt8>, Span<UInt8>) throws -> Void) rethrows {
        for row in rows.sorted(by: precedes) {
            try body(keys.span.extracting(row.key), values.span.extracting(row.value))
        }
    }

    private func precedes(_ left: Row, _ right: Row) -> Bool {
        if left.prefix != right.prefix { return left.prefix < right.prefix }
        if left.letters != right.letters { return left.letters < right.letters }
        return keys[left.key].lexicographicallyPrecedes(keys[right.key])
    }

    /// Forgets all records and keeps the room.
    mutating func removeAll() {
        keys.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        rows.removeAll(keepingCapacity: true)
    }
}
