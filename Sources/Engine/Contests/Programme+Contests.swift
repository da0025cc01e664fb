import Decisions
import EventStore
import Events
import FieldCoding
import Projections
import Rules

extension Programme {
    /// A poll or call with everything that stands in its stream, read from a viewpoint.
    struct ContestHistory {
        let territory: TerritoryID
        let contests: Contests
        /// The rules in force on a day.
        let rules: (Day) throws -> Rulebook
        /// Entries in the log that were seen.
        let size: UInt64
        /// The day at which it stands.
        let day: Day
    }

    /// The polls and calls of a stream as a viewpoint sees them.
    ///
    /// What a decision was bound by are the rules in force at its moment: later retroactive ones judge no decision.
    func contests(of stream: EventStore.Stream, from viewpoint: Viewpoint) throws -> ContestHistory {
        let size = try size(seenFrom: viewpoint, of: log.head())
        let amendments = try amendments(of: stream.number, before: size)
        let programme = try enactments(in: 0, before: size)
        let own = stream.number == 0 ? [] : try enactments(in: stream.number, before: size)
        var rules = ReportRules(
            programme: programme, territory: own, imposed: viewpoint.rules, reachesBack: false)
        var contests = Contests(imposing: viewpoint.rules)
        try log.forEach(of: stream.number, in: 0..<stream.count) { row in
            guard row.position < size else { return false }
            guard let type = EventType(rawValue: row.typeNumber) else {
                _ = try row.recorded()
                return true
            }
            let header = try row.header
            guard Contests.reads.contains(type), let (event, occurred) = try amendments.content(of: row, header)
            else { return true }
            if let asOf = viewpoint.asOf, occurred > asOf { return true }
            contests.apply(
                FoldEvent(
                    position: row.position, type: type, occurred: occurred, recorded: header.recorded, event: event),
                under: try rules.rules(at: row.position, on: occurred).rulebook)
            return true
        }
        let history = RulesHistory(programme: programme, territory: own)
        return ContestHistory(
            territory: stream.name, contests: contests,
            rules: {
                try RulesInForce(history, on: $0, before: nil, reports: false, imposed: viewpoint.rules).rulebook
            }, size: size, day: try day(of: viewpoint))
    }

    /// The stream and id that `[TERRITORY/]ID` names: an id may stand alone while one territory alone has it.
    func find(_ name: String, _ kind: Contest) throws -> (stream: EventStore.Stream, id: String) {
        var found: [(stream: EventStore.Stream, id: String)] = []
        for stream in try log.streams() {
            let prefix = stream.name.text + "/"
            for id in [name] + (name.hasPrefix(prefix) ? [String(name.dropFirst(prefix.count))] : [])
            where try log.registerRecord(stream: stream.number, kind: kind.register.rawValue, id: id) != nil {
                found.append((stream, id))
            }
        }
        if let only = found.first, found.count == 1 { return only }
        if found.isEmpty { throw try unknown(name, kind) }
        throw StoreError(
            .unknown, "several territories have a \(kind.rawValue) \(name)",
            remedy: "name one of " + found.map { "\($0.stream.name)/\($0.id)" }.joined(separator: ", "))
    }

    /// What is tallied or ranked.
    enum Contest: String {
        case poll, call

        var register: RegisterKind { self == .poll ? .poll : .call }
        var report: ReportName { self == .poll ? .polls : .calls }
    }

    private func unknown(_ name: String, _ kind: Contest) throws -> StoreError {
        let query = ReportQuery(kind.report, by: kind == .call ? .call : nil)
        let rows = try query.map { try self.query($0).tables.flatMap(\.rows) } ?? []
        // A poll's rows are its options: TERRITORY/POLL/OPTION.
        let names = rows.map { row in
            kind == .call ? row.key : "\(row.cells[0].words)/\(row.cells[1].words)"
        }
        let near = Suggestion.nearest(to: name, among: names + names.map { String($0.drop { $0 != "/" }.dropFirst()) })
        return StoreError(
            .unknown, "there is no \(kind.rawValue) \(name)",
            remedy: near.map { "did you mean \($0)?" } ?? "tejido query \(kind.report.rawValue) lists them")
    }
}

extension Cell<Plain> {
    fileprivate var words: String { if case .text(let text) = self { text } else { "" } }
}
