internal import Decisions
public import Events
import EventStore
internal import FieldCoding
internal import Rules
internal import Transparency

extension Programme {
    /// How a batch is appended.
    public struct AppendOptions: Sendable {
        /// Judges everything and writes nothing.
        public var isDryRun = false
        /// Rules that events break without saying so are excused in these words, instead of refused: for importers of
        /// history as it was.
        public var excuse: Text?
        /// How many entries streams must have when the batch is judged, as its sender had seen them.
        public var expected: [TerritoryID: UInt64] = [:]
        /// Refusals that were found before the log was looked at; with any of them nothing is written.
        public var earlierRefusals: [Refusal] = []

        /// Strict, and for real.
        public init() {}
    }

    /// Appends a batch: all of it, or nothing and every reason why not.
    ///
    /// Events that stand in the log already, with the same id and content, get their receipt and are not appended
    /// again. Throws `StreamConflict` when a stream is not as expected, with nothing written, and what keeps the store
    /// itself from working; a refused event is no error but part of the outcome.
    public func append(_ batch: [Prepared], _ options: AppendOptions = .init()) throws -> Outcome {
        guard batch.count <= Limits.batchEvents else {
            throw StoreError(
                .tooLarge, "a batch of \(batch.count) events; \(Limits.batchEvents) are admitted",
                remedy: "append in parts: --chunk 10000")
        }
        var outcome = Outcome()
        outcome.refusals = options.earlierRefusals
        var sealing = Sealing(vault)
        do {
            if options.isDryRun {
                try log.rehearse { try decide(batch, in: $0, options, &sealing, &outcome) }
                judge = nil
            } else {
                try log.append { open in
                    let size = open.head.size
                    try decide(batch, in: open, options, &sealing, &outcome)
                    if !outcome.refusals.isEmpty { throw Withdrawn() }
                    try sealing.keep(from: size)
                    judge?.head = open.head
                }
            }
        } catch is Withdrawn {
            judge = nil
            outcome.receipts = []
        } catch {
            judge = nil
            throw error
        }
        if !outcome.refusals.isEmpty { outcome.receipts = [] }
        outcome.refusals.sort { $0.line < $1.line }
        let mayOrder = batch.contains { $0.decision.type.mayOrderErasure }
        if mayOrder, outcome.appendedCount > 0, !options.isDryRun { outcome.erasedCount = try obeyNewOrders() }
        return outcome
    }

    /// Thrown to leave nothing of a batch behind.
    private struct Withdrawn: Error {}

    private func decide(
        _ events: [Prepared], in batch: Batch, _ options: AppendOptions, _ sealing: inout Sealing,
        _ outcome: inout Outcome
    ) throws {
        try check(options.expected, for: events, in: batch)
        let recorded = try moment(after: batch.head)
        if events.contains(where: { $0.decision.type.isCorrection }) {
            return try decideCorrecting(events, at: recorded, in: batch, &sealing, &outcome)
        }
        let stamp = recorded.canonicalJSON
        let admission = admission(over: batch)
        batch.reserve(events.count)
        outcome.receipts.reserveCapacity(events.count)
        defer { judge?.source.batch = nil }
        var miscounted: Set<TerritoryID> = []
        for event in events {
            if try receipt(of: event, in: batch, &outcome) { continue }
            var envelope = event.envelope(recorded: recorded)
            let (verdict, excused) = try admission.admit(
                event.decision, envelope, at: batch.head.size, excuse: options.excuse)
            switch verdict {
            case .refused(let objections):
                outcome.refusals.append(event.refusal(.objections(objections)))
                for position in objections.flatMap(\.clashes) where outcome.clashing[position] == nil {
                    outcome.clashing[position] = try id(at: position, in: batch)
                }
            case .admitted(let broken):
                if let currency = event.currency {
                    let rules = try admission.currency(in: envelope.territory, on: envelope.occurred)
                    if currency != rules, miscounted.insert(envelope.territory).inserted {
                        outcome.refusals.append(event.refusal(.otherCurrency(currency, rules: rules)))
                    }
                }
                var encoded = event.encoded.recorded(at: stamp)
                var content = event.content
                if !excused.isEmpty {
                    envelope.irregular = (envelope.irregular ?? []) + excused
                    encoded = try EncodedEntry(envelope, event.decision)
                    content = ContentDigest.of(encoded)
                }
                encoded = try sealing.seal(encoded, envelope, of: event.decision, at: batch.head.size)
                let added = try batch.add(
                    encoded, envelope, type: event.decision.type, version: 1, content: content)
                outcome.receipts.append(
                    Receipt(
                        line: event.line, position: added.position, id: event.id, leaf: added.leaf, isNew: true,
                        broken: broken))
            }
        }
        batch.takeRegister(admission.register)
        outcome.size = batch.head.size
        outcome.root = batch.head.tree.root()
    }

    /// Whether an event's id is known: then its receipt is given, or its refusal where the content is another.
    func receipt(of event: Prepared, in batch: Batch, _ outcome: inout Outcome) throws -> Bool {
        guard let known = try batch.find(event.id) else { return false }
        if known.content == event.content {
            outcome.receipts.append(
                Receipt(
                    line: event.line, position: known.position, id: event.id,
                    leaf: try leaf(at: known.position, in: batch), isNew: false, broken: []))
        } else {
            outcome.refusals.append(event.refusal(.differentContent(position: known.position)))
        }
        return true
    }

    /// The leaf of an entry that was appended before or in this batch.
    private func leaf(at position: UInt64, in batch: Batch) throws -> Digest {
        if let leaf = batch.leaf(at: position) { return leaf }
        return try log.leaf(at: position)
    }

    /// The id of an entry that was appended before or in this batch.
    private func id(at position: UInt64, in batch: Batch) throws -> EventID {
        if let id = batch.id(at: position) { return id }
        return try log.withEntry(at: position) { try $0.recorded().envelope.id }
    }

    /// The register and rules that the batch is judged by: those of the last batch if nobody appended in between.
    private func admission(over batch: Batch) -> Admission {
        if let judge, judge.head == batch.head {
            judge.source.batch = batch
            if judge.admission.register.heldCount > Self.heldRecords { judge.admission.forget() }
            return judge.admission
        }
        let source = StoreRegister()
        source.batch = batch
        let admission = Admission(register: Register(source: source), sha256: Self.sha256, directory: source)
        judge = (admission, source, batch.head)
        return admission
    }

    /// SHA-256 for decisions, which compute no hashes of their own.
    static func sha256(_ bytes: [UInt8]) -> [UInt8] { Digest.sha256(bytes.span).bytes }

    /// How many records are kept in memory between batches.
    private static let heldRecords = 400_000

    /// When the batch is recorded: now, or the head's moment when the clock runs a little behind it.
    private func moment(after head: Head) throws -> Instant {
        let now = clock()
        guard let last = head.recorded else { return now }
        if now >= last, acceptsClock || now.milliseconds - last.milliseconds <= Limits.clockAhead { return now }
        if now < last, acceptsClock || last.milliseconds - now.milliseconds <= Limits.clockBehind { return last }
        throw StoreError(
            .clock, "this machine's clock says \(now), but the last entry was recorded at \(last)",
            remedy: "correct the clock, or pass --accept-clock if it is right")
    }
}

extension Prepared {
    func refusal(_ cause: Refusal.Cause) -> Refusal {
        Refusal(
            line: line, id: givenID, type: decision.type, territory: envelope.territory, cause: cause)
    }
}

extension Batch {
    /// Takes over what the register changed.
    func takeRegister(_ register: Register) {
        register.takeChanges { key, write in
            registerRows.add(stream: key.stream, kind: key.kind.rawValue, id: key.id, write)
        }
    }
}
