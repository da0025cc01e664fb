internal import Decisions
public import Events
internal import EventStore
internal import Transparency

/// What a correction makes of an earlier entry.
public enum Amendment: Sendable {
    /// The entry is void.
    case annulled(by: UInt64)
    /// The entry is read anew: its payload, and its day where the correction says one.
    case corrected(by: UInt64, event: any Event, occurred: Day?)

    /// The position of the correction.
    public var position: UInt64 {
        switch self {
        case .annulled(let position), .corrected(let position, _, _): position
        }
    }
}

/// The corrections of a history by the positions of their targets; of several of one target the last holds.
public struct Amendments: Sendable {
    private var byTarget: [UInt64: Amendment] = [:]
    /// The rules that corrections excuse in the entries of their stream before them.
    private var excuses: [TerritoryID: [(before: UInt64, irregular: [Irregularity])]] = [:]

    /// No corrections.
    public init() {}

    /// Whether nothing is corrected.
    public var isEmpty: Bool { byTarget.isEmpty }

    /// What became of the entry at a position.
    public subscript(position: UInt64) -> Amendment? { byTarget[position] }

    /// Takes in a correction; other events change nothing.
    ///
    /// Throws where a corrected payload cannot be read as its target's type.
    mutating func take(_ correction: Recorded, _ place: (EventID) throws -> EntryPlace?) throws {
        let position = correction.position
        guard correction.event.type.isCorrection else { return }
        if let irregular = correction.envelope.irregular {
            excuses[correction.envelope.territory, default: []].append((position, irregular))
        }
        switch correction.event {
        case let event as EventAnnulled:
            guard let target = try place(event.target) else { return }
            byTarget[target.position] = .annulled(by: position)
        case let event as EventCorrected:
            guard let target = try place(event.target) else { return }
            byTarget[target.position] = .corrected(
                by: position, event: try event.event(as: target.type), occurred: event.occurred)
        default: return
        }
    }

    /// What later corrections of its stream excuse an entry for.
    func excuses(for entry: Recorded) -> [Irregularity] {
        (excuses[entry.envelope.territory] ?? []).filter { $0.before > entry.position }.flatMap(\.irregular)
    }

    /// Takes in the corrections of another stream.
    mutating func join(_ other: Amendments) {
        byTarget.merge(other.byTarget) { first, _ in first }
        excuses.merge(other.excuses, uniquingKeysWith: +)
    }

    /// The entry as it is read with its corrections; nil for one that is void.
    func effective(_ recorded: Recorded) -> Recorded? {
        switch byTarget[recorded.position] {
        case nil: return recorded
        case .annulled: return nil
        case .corrected(_, let event, let occurred):
            var envelope = recorded.envelope
            if let occurred { envelope.occurred = occurred }
            return Recorded(position: recorded.position, envelope: envelope, event: event)
        }
    }

    /// What an entry says with its corrections, and the day it happened; nil where it is void.
    func content(of row: borrowing StoredRow, _ header: EntryHeader) throws -> (event: any Event, occurred: Day)? {
        if !isEmpty, let amendment = self[row.position] {
            switch amendment {
            case .annulled: return nil
            case .corrected(_, let event, let occurred): return (event, occurred ?? header.occurred)
            }
        }
        return (try row.event(header), header.occurred)
    }

    /// Adds to a fingerprint what tells these corrections from others; nothing where there are none.
    func add(to hash: inout IncrementalHash) {
        for (target, amendment) in byTarget.sorted(by: { $0.key < $1.key }) {
            hash.update(Array("\(target) \(amendment.position) ".utf8).span)
        }
    }
}
