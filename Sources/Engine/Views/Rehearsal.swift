import Decisions
import Events
import Rules

/// The new events of a batch that was judged without being written, with the rules and corrections that they bring.
struct Rehearsal {
    /// The events as they would stand in the log, in order.
    let events: [Recorded]
    /// What they enact, by stream.
    private(set) var enactments: [TerritoryID: [Enactment]] = [:]
    /// Whether they change how earlier events are read: by a correction, or by rules that reach back.
    private(set) var reachesBack = false

    init(_ batch: [Prepared], _ outcome: Outcome, recorded: Instant) {
        let positions = Dictionary(
            outcome.receipts.filter(\.isNew).map { ($0.id, $0.position) }
        ) { first, _ in first }
        var taken: Set<EventID> = []
        events = batch.compactMap { prepared in
            guard let position = positions[prepared.id], taken.insert(prepared.id).inserted else { return nil }
            return Recorded(
                position: position, envelope: prepared.envelope(recorded: recorded), event: prepared.decision)
        }
        for recorded in events {
            if recorded.event.type.isCorrection { reachesBack = true }
            guard let rules = recorded.event as? RulesEnacted else { continue }
            if rules.retroactive { reachesBack = true }
            enactments[recorded.envelope.territory, default: []].append(
                Enactment(
                    position: recorded.position, effective: rules.effective, isRetroactive: rules.retroactive,
                    parameters: rules.parameters))
        }
    }

    /// A stream's corrections with those of the batch.
    func amendments(
        of territory: TerritoryID, beside known: Amendments, _ place: (EventID) throws -> EntryPlace?
    ) throws -> Amendments {
        var amendments = known
        for recorded in events where recorded.envelope.territory == territory && recorded.event.type.isCorrection {
            try amendments.take(recorded) { try self.place(of: $0) ?? place($0) }
        }
        return amendments
    }

    private func place(of id: EventID) -> EntryPlace? {
        events.first { $0.envelope.id == id }.map {
            EntryPlace(position: $0.position, type: $0.event.type, territory: $0.envelope.territory)
        }
    }
}
