import Decisions
import Events
import EventStore
import FieldCoding
import Rules
import Transparency

/// The rules under which each event of one stream is read: those in force at its moment and, for reports, later
/// retroactive ones.
struct ReportRules {
    private let history: RulesHistory
    /// Whether later retroactive enactments count; they judge no decision.
    private let reachesBack: Bool
    /// Positions after which other rules may hold.
    private let turns: [UInt64]
    /// Identifies what may change the reading of events already folded: the retroactive enactments.
    let fingerprint: Digest
    /// What holds whatever was enacted: rules of the reader's choice.
    private let imposed: JSONValue?
    private var current: (after: UInt64, before: UInt64, rules: RulesInForce)?

    init(programme: [Enactment], territory: [Enactment], imposed: JSONValue? = nil, reachesBack: Bool = true) {
        self.imposed = imposed
        self.reachesBack = reachesBack
        history = RulesHistory(programme: programme, territory: territory)
        turns = (programme + territory).map(\.position).sorted()
        var hash = IncrementalHash()
        for (label, list) in [(UInt8(0), programme), (UInt8(1), territory)] {
            for enactment in list where enactment.isRetroactive {
                hash.update(label)
                hash.update(Array("\(enactment.position) \(enactment.effective) ".utf8).span)
                hash.update(enactment.parameters.canonicalJSON.span)
            }
        }
        fingerprint = hash.finish()
    }

    /// The rules for an event at a position on a day.
    mutating func rules(at position: UInt64, on day: Day) throws -> RulesInForce {
        if let current, position > current.after || current.after == 0, position <= current.before,
            current.rules.hold(on: day)
        {
            return current.rules
        }
        let rules = try RulesInForce(history, on: day, before: position, reports: reachesBack, imposed: imposed)
        current = (turns.last { $0 < position } ?? 0, turns.first { $0 >= position } ?? UInt64.max, rules)
        return rules
    }
}

extension Programme {
    /// The rules under which reports judge each of the given streams.
    ///
    /// Enactments from `size` on are not known yet; `added` are still to be appended.
    func reportRules(
        for streams: [EventStore.Stream], before size: UInt64 = .max, imposed: JSONValue? = nil,
        adding added: [TerritoryID: [Enactment]] = [:]
    ) throws -> [ReportRules] {
        let programme = try enactments(in: 0, before: size) + (added[.programme] ?? [])
        return try streams.map { stream in
            let own = stream.number == 0 ? [] : try enactments(in: stream.number, before: size)
            return ReportRules(
                programme: programme, territory: own + (stream.number == 0 ? [] : added[stream.name] ?? []),
                imposed: imposed)
        }
    }

    /// The enactments of a stream that stand before a position.
    func enactments(in stream: UInt32, before size: UInt64 = .max) throws -> [Enactment] {
        let kind = EnactmentRecord.kind.rawValue
        return try log.registerRecords(stream: stream, kind: kind, below: EnactmentRecord.parent).map {
            try EnactmentRecord(trusting: $0.span).enactment
        }.filter { $0.position < size }
    }
}
