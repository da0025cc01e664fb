import Events
public import Rules

/// A decision as it was recorded and as two sets of rules have it.
public struct ComparedDecision: Sendable {
    /// The decision.
    public let decision: ContestDecision
    /// What the first rules make of it, or why they make nothing.
    public let before: Result<DecisionOutcome, Uncomputable>
    /// What the second rules make of it, or why they make nothing.
    public let after: Result<DecisionOutcome, Uncomputable>
    /// What differs between both; none where one of them makes nothing.
    public let changes: [Change]

    /// What becomes of one need or project.
    public struct Change: Sendable {
        /// The need or project.
        public let item: String
        /// What was recorded of it.
        public let recorded: String?
        /// What the first rules make of it; nil where it does not compete.
        public let before: DecisionOutcome.Item?
        /// What the second rules make of it; nil where it does not compete.
        public let after: DecisionOutcome.Item?

        /// How it fares.
        public var kind: Kind {
            switch (before?.state == .selected, after?.state == .selected) {
            case (false, true): .gained
            case (true, false): .lost
            default: .moved
            }
        }

        /// What it gets under the second rules more than under the first, in minor units; nil where that is nothing.
        public var money: Int64? {
            switch kind {
            case .gained: after?.amount
            case .lost: before?.amount.map { -$0 }
            case .moved: nil
            }
        }
    }

    /// How a need or project fares.
    public enum Kind: String, Sendable {
        /// It is selected under the second rules alone.
        case gained
        /// It is selected under the first rules alone.
        case lost
        /// Its place or its state is another.
        case moved
    }

    /// Whether the two sets of rules differ in it.
    public var differs: Bool {
        switch (before, after) {
        case (.success, .success): !changes.isEmpty
        case (.failure, .failure): false
        default: true
        }
    }

    /// What goes to those who gain; in a ranking nothing is paid.
    public var gained: Int64 { money(.gained) }
    /// What those who lose would have had.
    public var lost: Int64 { -money(.lost) }

    private func money(_ kind: Kind) -> Int64 {
        guard decision.kind == .awards else { return 0 }
        return changes.reduce(0) { $1.kind == kind ? $0 + ($1.money ?? 0) : $0 }
    }
}

extension Contests {
    /// Every decision of the stream as it was recorded, as the rules have it that this history was read with, and as
    /// those have it that `other` was read with: the same events under other rules.
    public func compared(
        with other: Contests, hash: @escaping (_ message: [UInt8]) -> [UInt8]
    ) -> [ComparedDecision] {
        zip(decisions, other.decisions).map { first, second in
            let before = attempt { () throws(Uncomputable) in try outcome(of: first, hash: hash) }
            let after = attempt { () throws(Uncomputable) in try other.outcome(of: second, hash: hash) }
            return ComparedDecision(
                decision: first, before: before, after: after, changes: changes(first, before, after))
        }
    }

    private func changes(
        _ decision: ContestDecision, _ before: Result<DecisionOutcome, Uncomputable>,
        _ after: Result<DecisionOutcome, Uncomputable>
    ) -> [ComparedDecision.Change] {
        guard case .success(let before) = before, case .success(let after) = after else { return [] }
        var (old, new) = (before.items, after.items)
        if !before.tellsStates || !after.tellsStates {
            // Evaluations give places alone where awards go by votes.
            old = old.mapValues(\.withoutState)
            new = new.mapValues(\.withoutState)
        }
        let ids = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
        let order = Dictionary(uniqueKeysWithValues: places(decision).enumerated().map { ($1, $0) })
        return ids.sorted { (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1) }.map { id in
            ComparedDecision.Change(
                item: id, recorded: recorded(id, decision), before: old[id], after: new[id])
        }
    }

    /// Needs and projects in the order in which they stand in their poll or call.
    private func places(_ decision: ContestDecision) -> [String] {
        decision.kind == .priorities
            ? decision.poll?.options.map(\.option) ?? [] : decision.call?.projects.map(\.project.text) ?? []
    }

    /// Of awards what has become of them since, waiting list included.
    private func recorded(_ item: String, _ decision: ContestDecision) -> String? {
        guard decision.kind == .awards else { return decision.recorded[item] }
        return project(ProjectID(unchecked: item))?.recorded
    }

    private func attempt(
        _ body: () throws(Uncomputable) -> DecisionOutcome
    ) -> Result<DecisionOutcome, Uncomputable> {
        do throws(Uncomputable) { return .success(try body()) } catch { return .failure(error) }
    }
}
