extension Awards {
    /// A pot while it is awarded: what has become of each candidate so far, and what is left.
    struct Awarding {
        /// How often equal shares were computed.
        var runs = 1
        private let candidates: [Candidate]
        private(set) var left: Int64
        private var ties: [Distribution.Tie] = []
        private var turns: [String] = []
        private var verdicts: [Verdict?]

        /// Removes those below the minimum of votes.
        ///
        /// Throws for a pot or cost below zero and for a candidate that stands twice.
        init(_ pot: Int64, _ candidates: [Candidate], _ minimumVotes: Int64) throws(Fault) {
            if pot < 0 { throw .negativePot(pot) }
            self.candidates = candidates
            left = pot
            verdicts = []
            var seen = Set<String>()
            for candidate in candidates {
                if candidate.cost < 0 { throw .negativeCost(candidate: candidate.id, cost: candidate.cost) }
                if !seen.insert(candidate.id).inserted { throw .repeatedCandidate(candidate.id) }
                verdicts.append(
                    candidate.votes.reaches(points: minimumVotes)
                        ? nil : .belowMinimumVotes(votes: candidate.votes, minimum: minimumVotes))
            }
        }

        /// Those whose turn has not come, with their places in the order given.
        var eligible: [(number: Int, candidate: Candidate)] {
            candidates.indices.filter { verdicts[$0] == nil }.map { ($0, candidates[$0]) }
        }

        func isAwarded(_ number: Int) -> Bool { verdicts[number] == .awarded }

        /// Awards what is known to fit.
        mutating func award(_ number: Int) {
            left -= candidates[number].cost
            precondition(left >= 0, "awards do not exceed the pot")
            verdicts[number] = .awarded
            turns.append(candidates[number].id)
        }

        /// Awards a candidate, or says that it does not fit.
        @discardableResult mutating func awardIfItFits(_ number: Int) -> Bool {
            let cost = candidates[number].cost
            if cost > left {
                verdicts[number] = .doesNotFit(cost: cost, left: left)
                return false
            }
            award(number)
            return true
        }

        mutating func refuse(_ number: Int, _ verdict: Verdict) { verdicts[number] = verdict }

        mutating func note(_ tie: Tie) {
            ties.append(Distribution.Tie(chosen: candidates[tie.chosen].id, over: tie.over.map { candidates[$0].id }))
        }

        /// The result, with a verdict on those whose turn never came.
        func distribution(otherwise verdict: (_ number: Int) -> Verdict) -> Distribution {
            Distribution(
                decisions: candidates.indices.map { number in
                    Distribution.Decision(candidate: candidates[number], verdict: verdicts[number] ?? verdict(number))
                }, turns: turns, ties: ties, runs: runs, left: left)
        }
    }
}
