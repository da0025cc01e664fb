import Decisions
import Events
import EventStore

/// The events of a batch that corrects: where each will stand if all are admitted.
final class Pending: EntryDirectory {
    /// One event of the batch.
    struct Event {
        let prepared: Prepared
        let envelope: Envelope
        let position: UInt64

        init(prepared: Prepared, recorded: Instant, position: UInt64) {
            self.prepared = prepared
            self.position = position
            envelope = prepared.envelope(recorded: recorded)
        }

        var recorded: Recorded {
            Recorded(position: position, envelope: envelope, event: prepared.decision)
        }
    }

    let events: [Event]
    /// Not owned: the programme keeps what judges its appends.
    private unowned let programme: Programme
    private let places: [EventID: EntryPlace]

    init(_ events: [Event], in programme: Programme) {
        self.events = events
        self.programme = programme
        places = Dictionary(
            events.map { event in
                let type = event.prepared.decision.type
                return (
                    event.prepared.id,
                    EntryPlace(position: event.position, type: type, territory: event.envelope.territory)
                )
            }
        ) { first, _ in first }
    }

    func place(of id: EventID) throws -> EntryPlace? { try places[id] ?? programme.place(of: id) }

    func slots(of id: EventID) throws -> [SlotName] {
        if let event = events.first(where: { $0.prepared.id == id }) {
            return try event.prepared.decision.heldSlots.map(\.name)
        }
        guard let found = try programme.log.find(id) else { return [] }
        return try programme.log.withEntry(at: found.position) { try $0.recorded().event.heldSlots.map(\.name) }
    }
}
