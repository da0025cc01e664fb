internal import LMDB

/// A key at which two stores' tables are not the same.
public struct TableDifference: Sendable, Equatable {
    /// What is the matter with the key.
    public enum Kind: String, Sendable {
        /// The other store has it, this one does not.
        case missing
        /// This store has it, the other does not.
        case unexpected
        /// Their values differ.
        case different
    }

    /// The table's name.
    public let table: String
    /// The key, as people would write it.
    public let key: String
    /// What is the matter.
    public let kind: Kind
}

extension EventLog {
    /// Where this log's derived tables are not those of another, at most `limit` a table.
    public func differences(from expected: EventLog, limit: Int) throws -> [TableDifference] {
        var all: [TableDifference] = []
        for (mine, theirs) in zip(tables.derived, expected.tables.derived) {
            all += try environment.read { here in
                try expected.environment.read { there in
                    try Self.compare(here, mine, there, theirs, limit)
                }
            }
        }
        return all
    }

    private static func compare(
        _ here: borrowing ReadTransaction, _ mine: Table, _ there: borrowing ReadTransaction, _ theirs: Table,
        _ limit: Int
    ) throws -> [TableDifference] {
        var found: [TableDifference] = []
        var left = try here.cursor(in: mine)
        var right = try there.cursor(in: theirs)
        var hasLeft = try left.next()
        var hasRight = try right.next()
        while (hasLeft || hasRight) && found.count < limit {
            let order = !hasLeft ? 1 : !hasRight ? -1 : compare(left.key, right.key)
            switch order {
            case ..<0:
                found.append(.init(table: mine.name, key: describe(left.key, of: mine), kind: .unexpected))
                hasLeft = try left.next()
            case 1...:
                found.append(.init(table: mine.name, key: describe(right.key, of: mine), kind: .missing))
                hasRight = try right.next()
            default:
                if compare(left.value, right.value) != 0 {
                    found.append(.init(table: mine.name, key: describe(left.key, of: mine), kind: .different))
                }
                hasLeft = try left.next()
                hasRight = try right.next()
            }
        }
        return found
    }

    private static func compare(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
            return left[index] < right[index] ? -1 : 1
        }
        return left.count == right.count ? 0 : left.count < right.count ? -1 : 1
    }

    private static func describe(_ key: Span<UInt8>, of table: Table) -> String {
        switch table.name {
        case "history" where key.count == 12:
            "entry \(key.bigEndianUInt64(at: 4)) of stream \(key.bigEndianUInt32(at: 0))"
        case "register" where key.count >= 5:
            "stream \(key.bigEndianUInt32(at: 0)), kind \(key[4]), \(String(decodingBytes: key.extracting(5..<key.count)))"
        default: String(decodingBytes: key)
        }
    }
}
