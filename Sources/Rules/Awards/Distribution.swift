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

        /// One decision a candidate, in the order given.
        public let decisions: [Decision]
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
        if pot < 0 { throw .negativePot(pot) }
        var left = pot
        var firstThatDidNotFit: String?
        var seen = Set<String>()
        var decisions: [Distribution.Decision] = []
        decisions.reserveCapacity(candidates.count)
        for candidate in candidates {
            if candidate.cost < 0 { throw .negativeCost(candidate: candidate.id, cost: candidate.cost) }
            if !seen.insert(candidate.id).inserted { throw .repeatedCandidate(candidate.id) }
            let verdict: Verdict
            if !candidate.votes.reaches(points: minimumVotes) {
                verdict = .belowMinimumVotes(votes: candidate.votes, minimum: minimumVotes)
            } else if let firstThatDidNotFit {
                verdict = .afterFirstThatDidNotFit(first: firstThatDidNotFit)
            } else if candidate.cost > left {
                verdict = .doesNotFit(cost: candidate.cost, left: left)
                if !method.skips { firstThatDidNotFit = candidate.id }
            } else {
                verdict = .awarded
                left -= candidate.cost
            }
            decisions.append(Distribution.Decision(candidate: candidate, verdict: verdict))
        }
        return Distribution(decisions: decisions, left: left)
    }
}
