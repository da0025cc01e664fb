import Decisions
import Events
import EventStore

/// Lets decisions read the register of a store, as it was when the batch began, and every entry before the one that is
/// judged.
final class StoreRegister: RegisterSource, EntryDirectory {
    var batch: Batch?

    private func current() throws -> Batch {
        guard let batch else { preconditionFailure("the register is read outside a batch") }
        return batch
    }

    func stream(named territory: TerritoryID) throws -> UInt32? {
        try current().stream(named: territory)?.number
    }

    func nextStream() throws -> UInt32 { try current().head.streams }

    func withRecord<Result>(at key: RegisterKey, _ body: (Span<UInt8>) throws -> Result) throws -> Result? {
        try current().withRecord(stream: key.stream, kind: key.kind.rawValue, id: key.id, body)
    }

    func forEachRecord(below parent: RegisterKey, _ body: (String, Span<UInt8>) throws -> Void) throws {
        try current().forEachRecord(
            stream: parent.stream, kind: parent.kind.rawValue, below: parent.id, body)
    }

    func place(of id: EventID) throws -> EntryPlace? {
        try current().recorded(id).map { entry in
            EntryPlace(position: entry.position, type: entry.event.type, territory: entry.envelope.territory)
        }
    }

    func slots(of id: EventID) throws -> [SlotName] {
        try current().recorded(id).map { try $0.event.heldSlots.map(\.name) } ?? []
    }
}
