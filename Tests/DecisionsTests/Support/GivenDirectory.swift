import Decisions
import Events

/// The log of a history in memory, by the ids that it was given.
final class GivenDirectory: EntryDirectory {
    var places: [EventID: EntryPlace] = [:]
    var slots: [EventID: [SlotName]] = [:]
    func place(of id: EventID) throws -> EntryPlace? { places[id] }
    func slots(of id: EventID) throws -> [SlotName] { slots[id] ?? [] }
}
