public import Events
public import Rules

/// A decision that follows from ballots or scores, with the contest as it stood when it was taken.
public struct ContestDecision: Sendable {
    /// What was decided.
    public enum Kind: String, Sendable, CaseIterable {
        /// The order of a board's needs, by a poll.
        case priorities
        /// The order of a call's projects, by evaluators.
        case ranking
        /// The awards of a call.
        case awards
    }

    /// What was decided.
    public let kind: Kind
    /// Where it stands in the log; of awards the first.
    public let position: UInt64
    /// The day on which it was taken.
    public let day: Day
    /// The rules in force for it.
    public let rules: Rulebook
    /// The poll that it follows, as it stood then.
    public let poll: PollContest?
    /// The call, as it stood then.
    public let call: CallContest?
    /// What was recorded of each need or project: its place, or a state and its place. Empty for awards.
    public let recorded: [String: String]

    init(
        kind: Kind, position: UInt64, day: Day, rules: Rulebook, poll: PollContest? = nil, call: CallContest? = nil,
        recorded: [String: String]
    ) {
        self.kind = kind
        self.position = position
        self.day = day
        self.rules = rules
        self.poll = poll
        self.call = call
        self.recorded = recorded
    }

    /// The id of its poll or call.
    public var contest: String { kind == .priorities ? poll?.poll.text ?? "" : call?.call.text ?? "" }
}

/// What rules make of a decision.
public struct DecisionOutcome: Sendable, Equatable {
    /// What becomes of one need or project.
    public struct Item: Sendable, Equatable {
        /// Its place, from 1.
        public let place: Int64?
        /// What becomes of it; nil for needs.
        public let state: RankingPublished.State?
        /// What it requests, in minor units; nil for needs.
        public let amount: Int64?

        /// `3`, `selected 3` or `selected`.
        public var words: String {
            [state?.rawValue, place.map(String.init)].compactMap { $0 }.joined(separator: " ")
        }

        var withoutState: Item { Item(place: place, state: nil, amount: amount) }
    }

    /// The method by which it comes about.
    public let method: String
    /// By the id of the need or project.
    public let items: [String: Item]

    /// Whether it says what becomes of anything.
    var tellsStates: Bool { items.values.contains { $0.state != nil } }
}

extension Contests {
    /// What rules make of a decision: those with which this history was read.
    func outcome(
        of decision: ContestDecision, hash: @escaping (_ message: [UInt8]) -> [UInt8]
    ) throws(Uncomputable) -> DecisionOutcome {
        switch decision.kind {
        case .priorities: try priorities(decision, hash)
        case .ranking: try ranking(decision, hash)
        case .awards: try awards(decision, hash)
        }
    }

    private func priorities(
        _ decision: ContestDecision, _ hash: @escaping ([UInt8]) -> [UInt8]
    ) throws(Uncomputable) -> DecisionOutcome {
        guard let poll = decision.poll else { return DecisionOutcome(method: "", items: [:]) }
        if poll.reachesTurnout(under: decision.rules) == false { throw .belowTurnout(poll.poll) }
        let order = try poll.order(under: decision.rules, hash: hash)
        let items = order.placings.map {
            ($0.option, DecisionOutcome.Item(place: Int64($0.position), state: nil, amount: nil))
        }
        return DecisionOutcome(method: poll.method.rawValue, items: Dictionary(uniqueKeysWithValues: items))
    }

    private func ranking(
        _ decision: ContestDecision, _ hash: @escaping ([UInt8]) -> [UInt8]
    ) throws(Uncomputable) -> DecisionOutcome {
        guard let call = decision.call else { return DecisionOutcome(method: "", items: [:]) }
        let ranking = try ranking(of: call, under: decision.rules, hash: hash)
        var items: [String: DecisionOutcome.Item] = [:]
        for line in ranking.lines {
            guard let placing = line.placing else { continue }
            items[placing.option] = DecisionOutcome.Item(
                place: Int64(placing.position), state: line.state, amount: line.project.requested?.value)
        }
        return DecisionOutcome(method: decision.rules.score.aggregate.rawValue, items: items)
    }

    /// Awards by evaluators are those of the ranking as it was published, with the projects that competed then.
    private func awards(
        _ decision: ContestDecision, _ hash: @escaping ([UInt8]) -> [UInt8]
    ) throws(Uncomputable) -> DecisionOutcome {
        guard let call = decision.call else { return DecisionOutcome(method: "", items: [:]) }
        let terms = call.terms(under: decision.rules, imposed)
        var states: [String: RankingPublished.State] = [:]
        if terms.method.goesByVotes {
            guard let poll = decision.poll else { throw .withoutPoll(terms.method) }
            let order = try poll.order(under: decision.rules, hash: hash)
            states = try awards(of: call, by: poll, order, under: decision.rules, hash: hash).states
        } else {
            let published = decisions.first { $0.kind == .ranking && $0.call?.call == call.call } ?? decision
            let ranking = try ranking(of: published.call ?? call, under: published.rules, hash: hash)
            if !ranking.lines.contains(where: { $0.placing != nil }) { throw .withoutEvaluations(terms.method) }
            for line in ranking.lines { states[line.project.project.text] = line.state }
        }
        var items: [String: DecisionOutcome.Item] = [:]
        for (project, state) in states {
            items[project] = DecisionOutcome.Item(
                place: nil, state: state, amount: call[ProjectID(unchecked: project)]?.requested?.value)
        }
        return DecisionOutcome(method: terms.method.rawValue, items: items)
    }
}
