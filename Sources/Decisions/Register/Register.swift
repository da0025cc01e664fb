public import Events
internal import FieldCoding

/// The state that decisions look up: one small record per entity, read through from a store or held in memory.
///
/// Changes stay here until ``takeChanges()`` hands them to the store's transaction; ``forget()`` drops them. Without
/// a source the register holds everything itself: that is how replays and audits judge a history from nothing.
public final class Register {
    private final class Slot {
        var record: (any RegisterRecord)?
        var isChanged = false
        init(_ record: (any RegisterRecord)?) { self.record = record }
    }

    private struct Parent: Hashable {
        let stream: UInt32
        let kind: RegisterKind
        let id: Substring
    }

    private let source: (any RegisterSource)?
    private var slots: [RegisterKey: Slot] = [:]
    private var changed: [RegisterKey] = []
    private var changedChildren: [Parent: Set<String>] = [:]
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

    /// The record of an entity.
    public func record<R: RegisterRecord>(_ type: R.Type, _ id: String, in stream: UInt32) throws -> R? {
        let key = RegisterKey(stream: stream, kind: R.kind, id: id)
        if let slot = slots[key] { return slot.record as? R }
        let stored = try source?.withRecord(at: key) { try R(trusting: $0) }
        // In a register of its own an absent entity costs nothing to look for again.
        if source != nil { slots[key] = Slot(stored) }
        return stored
    }

    /// Keeps a record in place of the one before.
    public func keep<R: RegisterRecord>(_ record: R, _ id: String, in stream: UInt32) {
        let key = RegisterKey(stream: stream, kind: R.kind, id: id)
        let slot: Slot
        if let known = slots[key] {
            slot = known
        } else {
            slot = Slot(nil)
            slots[key] = slot
        }
        slot.record = record
        guard !slot.isChanged else { return }
        slot.isChanged = true
        changed.append(key)
        let parent = key.parent
        if !parent.isEmpty { changedChildren[Parent(stream: stream, kind: R.kind, id: parent), default: []].insert(id) }
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
        for id in changedChildren[Parent(stream: stream, kind: R.kind, id: parent[...])] ?? [] {
            let key = RegisterKey(stream: stream, kind: R.kind, id: id)
            if let record = slots[key]?.record as? R { found[id] = record }
        }
        return found.sorted { $0.key < $1.key }.map { (String($0.key.dropFirst(parent.utf8.count + 1)), $0.value) }
    }

    // MARK: Changes

    /// What changed since the last call, in key order, as canonical JSON; the records stay here for reading.
    public func takeChanges() -> [(key: RegisterKey, json: [UInt8])] {
        defer {
            changed = []
            // Without a source this is the only place that knows an entity's children.
            if source != nil { changedChildren = [:] }
        }
        changed.sort()
        return changed.compactMap { key in
            guard let slot = slots[key], let record = slot.record else { return nil }
            slot.isChanged = false
            return (key, record.canonicalJSON)
        }
    }

    /// Drops everything that is held here: what the store has is read again.
    public func forget() {
        slots = [:]
        changed = []
        changedChildren = [:]
        streams = [:]
        begunHere = 0
    }

    /// How many records are held.
    public var heldCount: Int { slots.count }
}
