extension Awards {
    /// The set of candidates within the pot from which all voters together gain the most: an exact knapsack.
    ///
    /// A candidate is worth what ballots give to it (`Candidate.votes`), times its cost under `Utility.cost`. Of the
    /// sets worth most it is the one that holds the first candidate, in the order given, in which they differ. What is
    /// worth nothing is not awarded. Those below `minimumVotes` are removed first.
    ///
    /// - `candidates`: in the order of the tie chain.
    /// - Throws `Fault.overflow` when the values do not add up in 128 bits, and `Fault.tooManySets` when more than
    ///   `limit` sets would have to be compared: the problem is NP-hard, and no exact method is quick on every input.
    /// - Complexity: of n candidates O(n) knapsacks, each O(n · f · log n) where f, the number of sets neither cheaper
    ///   nor worth more than another and not ruled out by the fractional bound, is at most min(2ⁿ, pot) and mostly small.
    /// - Source: G. L. Nemhauser, Z. Ullmann, "Discrete Dynamic Programming and Capital Allocation", Management Science
    ///   15 (1969), 494–505; the bound is G. B. Dantzig's (1957).
    public static func maxWelfare(
        pot: Int64, among candidates: [Candidate], utility: Utility, minimumVotes: Int64 = 0, limit: Int = 4_000_000
    ) throws(Fault) -> Distribution {
        var awarding = try Awarding(pot, candidates, minimumVotes)
        var items: [Knapsack.Item] = []
        for (number, candidate) in awarding.eligible where candidate.votes > .zero {
            let factor = UInt128(utility.factor(cost: candidate.cost))
            let worth = UInt128(candidate.votes.halves) * factor
            if worth > 0 {
                items.append(Knapsack.Item(number: number, cost: candidate.cost, worth: worth))
            } else {
                // Under `Utility.cost` what costs nothing is worth nothing, yet somebody wants it and nobody pays.
                awarding.award(number)
            }
        }
        var knapsack = try Knapsack(items, limit: limit)
        var rest = try knapsack.greatestWorth(within: pot)
        for item in items {
            knapsack.remove(item.number)
            guard item.cost <= awarding.left, item.worth <= rest else { continue }
            if try knapsack.reaches(rest - item.worth, within: awarding.left - item.cost) {
                awarding.award(item.number)
                rest -= item.worth
            }
        }
        return awarding.distribution { candidates[$0].votes > .zero ? .notInBestSet : .withoutSupport }
    }
}
