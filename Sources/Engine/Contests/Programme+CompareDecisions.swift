internal import EventStore
public import Events
public import FieldCoding
public import Projections

extension Programme {
    /// Decisions of the programme under two sets of rules.
    public struct DecisionComparison: Sendable {
        /// Each decision with its territory: territories in the order in which they joined, decisions in that of the
        /// log.
        public let decisions: [(territory: TerritoryID, decision: ComparedDecision)]
        /// Entries in the log that were seen.
        public let size: UInt64
        /// The day at which both stand.
        public let day: Day
    }

    /// Takes every decision that follows from ballots or scores twice: under the rules of a viewpoint and under others.
    ///
    /// Nothing is written. `rules` are named as a rulebook's file does; what polls and calls state themselves binds them
    /// unless the rules name it. Throws `unknown` for a territory that has no entry.
    public func compareDecisions(
        of territory: TerritoryID? = nil, from viewpoint: Viewpoint = .now, with rules: JSONValue?
    ) throws -> DecisionComparison {
        var other = viewpoint
        other.rules = rules
        let (head, all) = try log.standing()
        let asked = try territory.map { [try stream($0, among: all)] } ?? all
        var decisions: [(territory: TerritoryID, decision: ComparedDecision)] = []
        for stream in asked {
            let first = try contests(of: stream, from: viewpoint).contests
            if first.decisions.isEmpty { continue }
            let second = try contests(of: stream, from: other).contests
            decisions += first.compared(with: second, hash: Self.sha256).map { (stream.name, $0) }
        }
        return DecisionComparison(
            decisions: decisions, size: try size(seenFrom: viewpoint, of: head), day: try day(of: viewpoint))
    }
}
