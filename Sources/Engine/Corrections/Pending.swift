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

        var recorded: Recorded {
            Recorded(position: position, envelope: envelope, event: prepared.proposal.event)
        }
    }

    let events: [Event]
    private let programme: Programme
    private let places: [EventID: EntryPlace]

    init(_ events: [Event], in programme: Programme) {
        self.events = events
        self.programme = programme
        places = Dictionary(
            events.map { event in
                let proposal = event.prepared.proposal
                return (
                    event.prepared.id,
                    EntryPlace(position: event.position, type: proposal.event.type, territory: proposal.territory)
                )
            }
        ) { first, _ in first }
    }

    func place(of id: EventID) throws -> EntryPlace? { try places[id] ?? programme.place(of: id) }
}
