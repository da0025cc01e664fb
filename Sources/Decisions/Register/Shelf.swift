public import FieldCoding

/// The records of one type that a register holds, whatever their type is.
class AnyShelf {
    /// How many entities are held.
    var count: Int { 0 }
    /// Gives `body` what changed since the last call, and forgets that it did.
    func takeChanges(_ body: RegisterChange) {}
}

/// Is given a record that changed: where it stands, and what writes its canonical JSON.
public typealias RegisterChange = (RegisterKey, (inout JSONWriter) -> Void) -> Void

/// The records of one type that a register holds: those that were read or kept, and those known to be absent.
final class Shelf<Record: RegisterRecord>: AnyShelf {
    private struct Entity: Hashable {
        let stream: UInt32
        let id: String
    }

    private struct Slot {
        let entity: Entity
        var record: Record?
        var isChanged = false
        /// Whether ``children`` has it under its parent.
        var isListed = false
    }

    /// Whether there is no store behind the register, so that this is the only place that knows an entity's children.
    private let holdsAll: Bool
    private var slots: [Slot] = []
    private var places: [Entity: Int] = [:]
    /// What was looked up last: an event asks for the same entity again and again.
    private var latest: Int?
    private var changed: [Int] = []
    private var children: [Entity: [Int]] = [:]

    init(holdsAll: Bool) { self.holdsAll = holdsAll }

    override var count: Int { slots.count }

    private func place(of entity: Entity) -> Int? {
        if let latest, slots[latest].entity == entity { return latest }
        guard let place = places[entity] else { return nil }
        latest = place
        return place
    }

    private func add(_ entity: Entity, _ record: Record?) -> Int {
        let place = slots.count
        slots.append(Slot(entity: entity, record: record))
        places[entity] = place
        latest = place
        return place
    }

    /// The record of an entity: the one that is held, else the one that `read` finds.
    func record(_ id: String, in stream: UInt32, orRead read: () throws -> Record?) throws -> Record? {
        let entity = Entity(stream: stream, id: id)
        if let place = place(of: entity) { return slots[place].record }
        // In a register of its own an absent entity costs nothing to look for again.
        if holdsAll { return nil }
        let stored = try read()
        _ = add(entity, stored)
        return stored
    }

    /// Keeps a record in place of the one before.
    func keep(_ record: Record, _ id: String, in stream: UInt32) {
        let entity = Entity(stream: stream, id: id)
        let place = place(of: entity) ?? add(entity, nil)
        slots[place].record = record
        if slots[place].isChanged { return }
        slots[place].isChanged = true
        changed.append(place)
        if slots[place].isListed { return }
        guard let parent = RegisterKey.parent(of: id) else { return }
        slots[place].isListed = true
        children[Entity(stream: stream, id: parent), default: []].append(place)
    }

    /// Replaces or adds to the stored children of a parent those that changed here.
    func overlayChildren(of parent: String, in stream: UInt32, on found: inout [String: Record]) {
        for place in children[Entity(stream: stream, id: parent)] ?? [] {
            found[slots[place].entity.id] = slots[place].record
        }
    }

    override func takeChanges(_ body: RegisterChange) {
        for place in changed {
            slots[place].isChanged = false
            if !holdsAll { slots[place].isListed = false }
            let entity = slots[place].entity
            body(RegisterKey(stream: entity.stream, kind: Record.kind, id: entity.id)) { json in
                slots[place].record?.write(to: &json)
            }
        }
        changed.removeAll(keepingCapacity: true)
        if !holdsAll { children.removeAll(keepingCapacity: true) }
    }
}
