public import Events
internal import LMDB
public import Transparency

/// Where the log ends: its size, its tree and when its last entry was recorded.
public struct Head: Equatable, Sendable {
    /// The tree over all entries.
    public internal(set) var tree: TreeFrontier
    /// When the last entry was recorded; nil in an empty log.
    public internal(set) var recorded: Instant?
    /// How many streams have begun.
    public internal(set) var streams: UInt32

    /// The head of an empty log.
    public init() {
        tree = TreeFrontier()
        recorded = nil
        streams = 0
    }

    /// Entries in the log; the next one gets this position.
    public var size: UInt64 { tree.size }

    init?(stored: Span<UInt8>) {
        guard stored.count >= 20, let tree = TreeFrontier(stored: stored.extracting(12..<stored.count)) else {
            return nil
        }
        self.tree = tree
        let milliseconds = Int64(bitPattern: stored.bigEndianUInt64(at: 0))
        recorded = tree.size == 0 ? nil : Instant(milliseconds: milliseconds)
        streams = stored.bigEndianUInt32(at: 8)
    }

    var stored: [UInt8] {
        var bytes: [UInt8] = []
        let moment = UInt64(bitPattern: recorded?.milliseconds ?? 0).bigEndianBytes
        for index in 0..<8 { bytes.append(moment[index]) }
        let count = streams.bigEndianBytes
        for index in 0..<4 { bytes.append(count[index]) }
        tree.store(in: &bytes)
        return bytes
    }
}

/// One stream of the log: a territory's, or the programme's.
public struct Stream: Equatable, Sendable {
    /// The territory's name.
    public let name: TerritoryID
    /// The number under which other tables know it, in order of first entry.
    public let number: UInt32
    /// The tree over its own entries, in order.
    public internal(set) var tree: TreeFrontier

    /// Entries of the stream.
    public var count: UInt64 { tree.size }

    init(name: TerritoryID, number: UInt32) {
        self.name = name
        self.number = number
        tree = TreeFrontier()
    }

    init?(name: TerritoryID, stored: Span<UInt8>) {
        guard stored.count >= 12, let tree = TreeFrontier(stored: stored.extracting(4..<stored.count)) else {
            return nil
        }
        self.name = name
        number = stored.bigEndianUInt32(at: 0)
        self.tree = tree
    }

    var stored: [UInt8] {
        var bytes: [UInt8] = []
        let place = number.bigEndianBytes
        for index in 0..<4 { bytes.append(place[index]) }
        tree.store(in: &bytes)
        return bytes
    }
}
