extension Awards {
    /// One who asks for a part of the pot.
    public struct Candidate: Sendable, Hashable {
        /// The candidate's id, each once in a distribution.
        public let id: String
        /// What it would take from the pot, in minor units; never below zero.
        public let cost: Int64
        /// What the poll gave it, with which the minimum of votes is compared; zero where no vote was held.
        public let votes: Voting.Score

        /// One who asks for `cost`.
        public init(id: String, cost: Int64, votes: Voting.Score = .zero) {
            self.id = id
            self.cost = cost
            self.votes = votes
        }
    }

    /// What became of one candidate, and why.
    public enum Verdict: Sendable, Hashable {
        /// It fitted and takes its cost from the pot.
        case awarded
        /// It was removed before the pot was touched.
        case belowMinimumVotes(votes: Voting.Score, minimum: Int64)
        /// It costs more than what was left when its turn came.
        case doesNotFit(cost: Int64, left: Int64)
        /// The method had stopped at `first`.
        case afterFirstThatDidNotFit(first: String)
        /// No ballot gives it anything.
        case withoutSupport
        /// Its supporters held less than it costs.
        case notAffordable
        /// A set without it is worth more, or comes first among those worth as much.
        case notInBestSet
    }

    /// Who is awarded, and of each other why not.
    public struct Distribution: Sendable, Hashable {
        /// A candidate and what became of it.
        public struct Decision: Sendable, Hashable {
            /// Who asked.
            public let candidate: Candidate
            /// What became of it.
            public let verdict: Verdict
        }

        /// A choice among candidates that the rule itself holds equal: the first in the order given was taken.
        public struct Tie: Sendable, Hashable {
            /// Who was taken.
            public let chosen: String
            /// Who was equal, in the order given.
            public let over: [String]

            /// A choice of one over others.
            public init(chosen: String, over: [String]) {
                self.chosen = chosen
                self.over = over
            }
        }

        /// One decision a candidate, in the order given.
        public let decisions: [Decision]
        /// The ids awarded, in the order in which the rule took them.
        public let turns: [String]
        /// Where the order of candidates decided, turn by turn; none where that order is the rule.
        public let ties: [Tie]
        /// How often equal shares were computed; 1 under other rules.
        public let runs: Int
        /// What is left of the pot, in minor units.
        public let left: Int64

        /// The ids awarded, in the order given.
        public var awarded: [String] {
            decisions.compactMap { $0.verdict == .awarded ? $0.candidate.id : nil }
        }
    }

    /// Awards the pot along the order of the candidates, the first first.
    ///
    /// Those below `minimumVotes` are removed before anything is awarded, so none of them stops a method that
    /// does not skip. Amounts are in minor units. Nothing here can overflow: what is awarded never exceeds the pot.
    public static func distribute(
        pot: Int64, among candidates: [Candidate], by method: Method, minimumVotes: Int64 = 0
    ) throws(Fault) -> Distribution {
        var awarding = try Awarding(pot, candidates, minimumVotes)
        var firstThatDidNotFit: String?
        for (number, candidate) in awarding.eligible {
            if let firstThatDidNotFit {
                awarding.refuse(number, .afterFirstThatDidNotFit(first: firstThatDidNotFit))
            } else if !awarding.awardIfItFits(number), !method.skips {
                firstThatDidNotFit = candidate.id
            }
        }
        return awarding.distribution { _ in preconditionFailure("every candidate has had its turn") }
    }
}
