internal import Decisions
internal import Events
import EventStore
import FieldCoding
import Transparency

extension Programme {
    /// Judges a batch that corrects: on the history that it leaves, of its own streams and of all that read from them.
    func decideCorrecting(
        _ events: [Prepared], at recorded: Instant, in batch: Batch, _ sealing: inout Sealing,
        _ outcome: inout Outcome
    ) throws {
        // The register changes under it: the next batch reads it again.
        judge = nil
        var numbers = Dictionary(uniqueKeysWithValues: try log.streams().map { ($0.name, $0.number) })
        var new: [Pending.Event] = []
        var repeated: [Prepared] = []
        var seen: Set<EventID> = []
        for event in events {
            if try receipt(of: event, in: batch, &outcome) { continue }
            guard seen.insert(event.id).inserted else {
                repeated.append(event)
                continue
            }
            new.append(
                Pending.Event(
                    prepared: event, recorded: recorded, position: batch.head.size + UInt64(new.count)))
            let territory = event.envelope.territory
            if numbers[territory] == nil { numbers[territory] = UInt32(numbers.count) }
        }
        let readmission = Readmission(
            programme: self, batch: batch, pending: Pending(new, in: self), numbers: numbers)
        var streams = Set(new.compactMap { numbers[$0.envelope.territory] })
        while true {
            let result = try readmission.judge(streams, withBatch: true)
            let change = try RegisterDifference(
                from: batch, to: readmission.records(of: streams, in: result.register), of: streams,
                readmission.names)
            let readers = try readmission.readers(of: change, beside: streams).union(result.untaken)
            if readers.isEmpty {
                try conclude(readmission, result, change, streams, &sealing, &outcome)
                for event in repeated { _ = try receipt(of: event, in: batch, &outcome) }
                return
            }
            streams.formUnion(readers)
        }
    }

    private func conclude(
        _ readmission: Readmission, _ result: Readmission.Result, _ change: RegisterDifference, _ streams: Set<UInt32>,
        _ sealing: inout Sealing, _ outcome: inout Outcome
    ) throws {
        let batch = readmission.batch
        try refuse(readmission, result, streams, &outcome)
        for event in readmission.pending.events {
            let prepared = event.prepared
            if let objections = result.failures[event.position] {
                outcome.refusals.append(prepared.refusal(.objections(objections)))
                continue
            }
            let encoded = try sealing.seal(
                prepared.encoded.recorded(at: event.envelope.recorded.canonicalJSON), event.envelope,
                of: prepared.decision, at: batch.head.size)
            let added = try batch.add(
                encoded, event.envelope, type: prepared.decision.type, version: 1, content: prepared.content)
            outcome.receipts.append(
                Receipt(
                    line: prepared.line, position: added.position, id: prepared.id, leaf: added.leaf, isNew: true,
                    broken: result.broken[event.position]?.objections ?? []))
        }
        for row in change.kept {
            batch.registerRows.add(stream: row.stream, kind: row.kind, id: row.id) { $0.raw(row.bytes) }
        }
        batch.registerRemovals = change.removed
        outcome.size = batch.head.size
        outcome.root = batch.head.tree.root()
    }

    /// Refuses the corrections after which earlier entries could not stand as they do.
    private func refuse(
        _ readmission: Readmission, _ result: Readmission.Result, _ streams: Set<UInt32>, _ outcome: inout Outcome
    ) throws {
        let size = readmission.batch.head.size
        var fallen = result.failures.filter { $0.key < size }
        guard !fallen.isEmpty else { return }
        // What would not be admitted without the batch either is no fault of the batch.
        let before = try readmission.judge(streams, withBatch: false).failures
        for (position, objections) in fallen {
            let known = Set((before[position] ?? []).map(\.rule))
            let new = objections.filter { !known.contains($0.rule) }
            fallen[position] = new.isEmpty ? nil : new
        }
        let corrections = readmission.pending.events.filter { $0.prepared.decision.type.isCorrection }
        var causes: [UInt64: [Objection]] = [:]
        for (position, objections) in fallen.sorted(by: { $0.key < $1.key }) {
            let entry = try log.withEntry(at: position) { try $0.recorded() }
            // The stream's own correction, else the one that reaches it from another stream.
            let own = corrections.first { $0.envelope.territory == entry.envelope.territory } ?? corrections.first
            guard let own else { continue }
            for objection in objections {
                let what = "event \(entry.envelope.id) at position \(position)"
                causes[own.position, default: []].append(
                    objection.rule.severity == .irregular
                        ? Objection(objection.rule, "\(what): \(objection.message)", clashes: [position])
                        : Objection(
                            .correctionLeavesImpossible, "\(what): \(objection)", clashes: [position]))
            }
            outcome.clashing[position] = entry.envelope.id
        }
        for correction in corrections {
            guard let objections = causes[correction.position] else { continue }
            outcome.refusals.append(correction.prepared.refusal(.objections(objections)))
        }
    }
}

extension Readmission {
    /// The other streams whose decisions may have read what changed: those whose entries name it.
    func readers(of change: RegisterDifference, beside streams: Set<UInt32>) throws -> Set<UInt32> {
        var readers: Set<UInt32> = []
        for stream in streams {
            let ids = try change.idsReadElsewhere(in: stream)
            if !ids.isEmpty {
                readers.formUnion(
                    try programme.log.streams(mentioning: ids) { !streams.contains($0) && !readers.contains($0) })
            }
            if stream != 0, !streams.contains(0), try change.changesCurrency(of: stream) { readers.insert(0) }
        }
        return readers
    }
}
