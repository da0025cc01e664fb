public import Events
import EventStore
import Platform
public import Projections
import Rules
import Transparency

extension Programme {
    /// A report as it is and as it would be.
    public struct Effect: Sendable {
        /// The report's tables as the log stands.
        public let before: [ReportTable<Plain>]
        /// The same tables with the events of a rehearsed batch.
        public let after: [ReportTable<Plain>]
        /// Entries in the log.
        public let size: UInt64
        /// The day the tables stand at.
        public let day: Day
    }

    /// What a batch that was judged without being written would change in a report; nil when no event bears on it.
    public func effect(of batch: [Prepared], _ outcome: Outcome, on query: ReportQuery) throws -> Effect? {
        let folds = query.folds
        let rehearsal = Rehearsal(batch, outcome, recorded: clock())
        guard rehearsal.reachesBack || rehearsal.events.contains(where: { folds.reads.contains($0.event.type) }) else {
            return nil
        }
        let (head, streams) = try log.standing()
        let before = try caughtUp(folds, streams, upTo: head.size, keeping: viewStore())
        let after = try foresee(rehearsal, folds, streams, upTo: head.size, from: before)
        let day = clock().day
        let context = ReportContext(today: day) { Digest.sha256($0.span).bytes }
        return Effect(
            before: try query.tables(from: before, context), after: try query.tables(from: after, context),
            size: head.size, day: day)
    }

    /// The views that there would be with the new events; streams that they begin among them.
    private func foresee(
        _ rehearsal: Rehearsal, _ folds: FoldSet, _ streams: [EventStore.Stream], upTo size: UInt64,
        from before: [Views<Plain>]
    ) throws -> [Views<Plain>] {
        var rules = try reportRules(for: streams, adding: rehearsal.enactments)
        var amendments = try streams.map { stream in
            try rehearsal.amendments(
                of: stream.name, beside: self.amendments(of: stream.number, before: size), place)
        }
        var views = before
        if rehearsal.reachesBack {
            let parts = streams.indices.map { index in
                FoldingStream(
                    stream: streams[index], done: 0, views: Views<Plain>(of: streams[index].name, folds: folds),
                    rules: rules[index], amendments: amendments[index], from: 0)
            }
            views = try joined(Folding.run(parts, in: log, upTo: size, workers: Threads.coreCount), folds)
        }
        var places = Dictionary(uniqueKeysWithValues: zip(streams.map(\.name), streams.indices))
        let programme = try enactments(in: 0) + (rehearsal.enactments[.programme] ?? [])
        for recorded in rehearsal.events {
            let territory = recorded.envelope.territory
            if places[territory] == nil {
                places[territory] = views.count
                views.append(Views(of: territory, folds: folds))
                rules.append(ReportRules(programme: programme, territory: rehearsal.enactments[territory] ?? []))
                amendments.append(try rehearsal.amendments(of: territory, beside: Amendments(), place))
            }
            guard folds.reads.contains(recorded.event.type), let place = places[territory],
                let event = amendments[place].effective(recorded)
            else { continue }
            let day = event.envelope.occurred
            let inForce = try rules[place].rules(at: event.position, on: day)
            try views[place].apply(
                FoldEvent(
                    position: event.position, occurred: day, recorded: event.envelope.recorded, event: event.event,
                    actor: event.envelope.actor),
                under: inForce.rulebook)
        }
        return views
    }
}
