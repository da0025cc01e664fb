public import Events
public import FieldCoding

/// The state that decisions look up: one small record per entity, read through from a store or held in memory.
///
/// Changes stay here until ``takeChanges()`` hands them to the store's transaction; ``forget()`` drops them. Without
/// a source the register holds everything itself: that is how replays and audits judge a history from nothing.
public final class Register {
    private let source: (any RegisterSource)?
    /// By the number of the kind; the few types that share one have a shelf each.
    private var shelves: [[AnyShelf]] = []
    private var streams: [TerritoryID: UInt32] = [:]
    private var begunHere: UInt32 = 0

    /// A register over a store, or one that holds everything itself.
    public init(source: (any RegisterSource)? = nil) {
        self.source = source
    }

    // MARK: Streams

    /// The number of a stream, nil if nothing has been recorded in it.
    public func stream(named territory: TerritoryID) throws -> UInt32? {
        if let number = streams[territory] { return number }
        guard let number = try source?.stream(named: territory) else { return nil }
        streams[territory] = number
        return number
    }

    /// The number of a stream, which begins now if it has none.
    public func openStream(_ territory: TerritoryID) throws -> UInt32 {
        if let number = try stream(named: territory) { return number }
        let next = try streamCount
        streams[territory] = next
        begunHere += 1
        return next
    }

    /// How many streams there are; their numbers are those below it.
    public var streamCount: UInt32 {
        get throws { try source?.nextStream() ?? begunHere }
    }

    // MARK: Records

    /// The shelf of a type of records.
    private func shelf<R: RegisterRecord>(_ type: R.Type) -> Shelf<R> {
        let kind = Int(R.kind.rawValue)
        if kind < shelves.count {
            for shelf in shelves[kind] {
                if let shelf = shelf as? Shelf<R> { return shelf }
            }
        }
        while kind >= shelves.count { shelves.append([]) }
        let shelf = Shelf<R>(holdsAll: source == nil)
        shelves[kind].append(shelf)
        return shelf
    }

    /// The record of an entity.
    public func record<R: RegisterRecord>(_ type: R.Type, _ id: String, in stream: UInt32) throws -> R? {
        try shelf(R.self).record(id, in: stream) {
            let key = RegisterKey(stream: stream, kind: R.kind, id: id)
            return try source?.withRecord(at: key) { try R(trusting: $0) }
        }
    }

    /// Keeps a record in place of the one before.
    public func keep<R: RegisterRecord>(_ record: R, _ id: String, in stream: UInt32) {
        shelf(R.self).keep(record, id, in: stream)
    }

    /// The records below a parent (its id, then a space, then theirs), in byte order of their ids.
    ///
    /// Costs as much as there are children: only events that are themselves about all of them ask this.
    public func records<R: RegisterRecord>(
        _ type: R.Type, below parent: String, in stream: UInt32
    ) throws -> [(id: String, record: R)] {
        var found: [String: R] = [:]
        let key = RegisterKey(stream: stream, kind: R.kind, id: parent)
        try source?.forEachRecord(below: key) { id, bytes in
            found[id] = try R(trusting: bytes)
        }
        shelf(R.self).overlayChildren(of: parent, in: stream, on: &found)
        return found.sorted { $0.key < $1.key }.map { id, record in
            (String(Substring(id.utf8.dropFirst(parent.utf8.count + 1))), record)
        }
    }

    // MARK: Changes

    /// Gives `body` what changed since the last call, in no order; the records stay here for reading.
    public func takeChanges(_ body: RegisterChange) {
        for shelf in shelves.joined() { shelf.takeChanges(body) }
    }

    /// Drops everything that is held here: what the store has is read again.
    public func forget() {
        shelves = []
        streams = [:]
        begunHere = 0
    }

    /// How many entities are held.
    public var heldCount: Int { shelves.joined().reduce(0) { $0 + $1.count } }
}
