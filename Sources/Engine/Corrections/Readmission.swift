import Decisions
import Events
import EventStore
import FieldCoding

/// Judges whole streams anew, with the corrections that they have and those of a batch.
///
/// The streams are replayed together by position, with the programme's and those that they name, on a register in
/// memory: each event meets the state that it would have met. Streams that are only named are taken as they stand.
struct Readmission {
    /// What came of it.
    struct Result {
        /// Objections by position, of entries that cannot stand.
        var failures: [UInt64: [Objection]] = [:]
        /// What admitted events break and who excuses it, they or a later correction, by position; no entry where
        /// there is nothing.
        var broken: [UInt64: (objections: [Objection], irregular: [Irregularity])] = [:]
        /// Streams of which an entry rests on money that the corrections took away: they must be judged themselves.
        var untaken: Set<UInt32> = []
        /// What the history left.
        let register: Register
    }

    let programme: Programme
    let batch: Batch
    let pending: Pending
    /// The number of each stream by its name, those included that begin with the batch.
    let numbers: [TerritoryID: UInt32]
    /// Whether the store's own tables tell which entries are whose and which are corrected; else the entries do.
    var trustsTables = true
    /// Entries from here on are not known yet.
    var size = UInt64.max
    /// Rules of the reader's choice that stand above whatever was in force.
    var imposed: JSONValue?

    /// The name of each stream by its number.
    var names: [UInt32: TerritoryID] { Dictionary(uniqueKeysWithValues: numbers.map { ($0.value, $0.key) }) }

    /// Judges some streams; without the batch, as the log has them.
    func judge(_ streams: Set<UInt32>, withBatch: Bool) throws -> Result {
        let names = names
        let replayed = try streams.union(named(by: streams))
        let source = ReadmissionSource(batch, replaying: Set(replayed.compactMap { names[$0] }))
        let register = Register(source: source)
        let admission = Admission(register: register, sha256: Programme.sha256, directory: pending, imposed: imposed)
        let amendments = try amendments(of: replayed, withBatch: withBatch)
        var result = Result(register: register)

        func take(_ recorded: Recorded, of stream: UInt32) throws {
            guard !result.untaken.contains(stream), let effective = amendments.effective(recorded) else { return }
            source.turn(to: stream)
            if streams.contains(stream) {
                var envelope = effective.envelope
                let excuses = amendments.excuses(for: recorded)
                if !excuses.isEmpty { envelope.irregular = (envelope.irregular ?? []) + excuses }
                switch try admission.admit(
                    Admission.decision(of: effective.event), envelope, at: recorded.position
                ).verdict {
                case .admitted(let broken):
                    if !broken.isEmpty { result.broken[recorded.position] = (broken, envelope.irregular ?? []) }
                case .refused(let objections):
                    result.failures[recorded.position] = objections
                    // What is only irregular happened all the same: later events rest on it.
                    if objections.contains(where: { $0.rule.severity == .impossible }) { return }
                    try admission.take(effective.event, envelope, at: recorded.position)
                }
            } else {
                do {
                    try admission.take(effective.event, effective.envelope, at: recorded.position)
                } catch is BrokenBalance {
                    // The corrections took away money that this entry rests on.
                    result.untaken.insert(stream)
                }
            }
            source.begin(recorded.envelope.territory)
        }

        for (position, stream) in try places(of: replayed) {
            try take(try programme.log.withEntry(at: position) { try $0.recorded() }, of: stream)
        }
        if withBatch {
            for event in pending.events {
                guard let stream = numbers[event.envelope.territory], streams.contains(stream) else { continue }
                try take(event.recorded, of: stream)
            }
        }
        return result
    }

    /// The entries of some streams by position.
    private func places(of streams: Set<UInt32>) throws -> [(position: UInt64, stream: UInt32)] {
        var places: [(position: UInt64, stream: UInt32)] = []
        if trustsTables {
            for stream in streams {
                places += try programme.log.positions(of: stream).filter { $0 < size }.map { ($0, stream) }
            }
            return places.sorted { $0.position < $1.position }
        }
        try programme.log.forEach(in: 0..<min(size, batch.head.size)) { row in
            if streams.contains(row.territory) { places.append((row.position, row.territory)) }
            return true
        }
        return places
    }

    /// The programme's stream, and every stream that entries of these name.
    private func named(by streams: Set<UInt32>) throws -> Set<UInt32> {
        let search = MentionSearch(numbers.keys.map(\.text))
        var named: Set<UInt32> = [0]
        for (position, _) in try places(of: streams) {
            try programme.log.withEntry(at: position) { row in
                // Its own name stands in each entry; of others there are few.
                search.forEachMention(in: row.payload(try row.header)) { name in
                    if let number = numbers[TerritoryID(unchecked: name)] { named.insert(number) }
                    return true
                }
            }
        }
        for event in pending.events {
            let text = event.prepared.encoded.bytes
            search.forEachMention(in: text.span) { name in
                if let number = numbers[TerritoryID(unchecked: name)] { named.insert(number) }
                return true
            }
        }
        return named
    }

    // MARK: Corrections

    /// The corrections of some streams and, with the batch, its own.
    private func amendments(of streams: Set<UInt32>, withBatch: Bool) throws -> Amendments {
        if !trustsTables { return try programme.amendments(in: 0..<min(size, batch.head.size)) }
        var amendments = Amendments()
        for stream in streams.sorted() {
            try programme.addAmendments(of: stream, before: size, to: &amendments)
        }
        guard withBatch else { return amendments }
        for event in pending.events {
            guard let stream = numbers[event.envelope.territory], streams.contains(stream) else { continue }
            // What cannot be read as its target's type is refused by its own decision.
            try? amendments.take(event.recorded, pending.place)
        }
        return amendments
    }

    // MARK: Records

    /// What the register has of some streams, and the claims of their entries, which stand in the programme's.
    func records(of streams: Set<UInt32>, in register: Register) throws -> [RegisterRow] {
        let names = names
        let owners = Set(streams.compactMap { names[$0] })
        var rows: [RegisterRow] = []
        register.takeChanges { key, write in
            var json = JSONWriter()
            write(&json)
            rows.append(RegisterRow(stream: key.stream, kind: key.kind.rawValue, id: key.id, bytes: json.finish()))
        }
        return try rows.filter { try Self.belongs($0, to: streams, owners) }
    }

    /// Whether a record is made by entries of some streams.
    static func belongs(_ row: RegisterRow, to streams: Set<UInt32>, _ owners: Set<TerritoryID>) throws -> Bool {
        guard row.stream == 0, row.kind == RegisterKind.claim.rawValue else { return streams.contains(row.stream) }
        return try ReadmissionSource.owner(of: row.bytes.span).map(owners.contains) ?? false
    }
}
