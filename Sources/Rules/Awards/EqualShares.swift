extension Awards {
    /// The method of equal shares: every voter holds an equal share of the pot and pays only for what she supports.
    ///
    /// A candidate of cost c is ρ-affordable when Σ min(bᵢ, ρ·uᵢ) = c over its supporters, where bᵢ is what a voter has
    /// left and uᵢ what she gains. The candidate of the least ρ is bought, its supporters pay min(bᵢ, ρ·uᵢ), and so on
    /// until nothing is affordable. Candidates that cost nothing and have a supporter are awarded first.
    ///
    /// - `candidates`: in the order of the tie chain: of candidates of equal ρ the first is bought, and
    ///   `Distribution.ties` says so. Those below `minimumVotes` are removed before anything is bought.
    /// - `unit`: what `add1…` raises each share by, in minor units: one whole unit of the currency.
    /// - Exact: shares are fractions of any size. Throws `Fault.overflow` when weights or costs do not add up in 64 bits.
    /// - Complexity: O(k · s) big-number steps for each run, with k purchases and s marks on different ballots; `add1…`
    ///   runs once for each share at which the course of a run may change, not for each unit that is added. Candidates
    ///   are looked at again only while they may be the cheapest.
    /// - Source: D. Peters, G. Pierczyński, P. Skowron, "Proportional Participatory Budgeting with Additive Utilities",
    ///   NeurIPS 2021 (arXiv:2008.13276); completions: equalshares.net/implementation/completion.
    public static func equalShares(
        pot: Int64, among candidates: [Candidate], by electorate: Electorate, utility: Utility,
        completion: Completion = .none, unit: Int64 = 1, minimumVotes: Int64 = 0
    ) throws(Fault) -> Distribution {
        precondition(unit > 0, "shares are raised by a unit above zero")
        var awarding = try Awarding(pot, candidates, minimumVotes)
        let market = try Market(awarding.eligible, electorate, utility)
        let (purchases, runs) = market.outcome(
            pot: pot, voters: electorate.voters, completion: completion, unit: unit)
        for candidate in purchases.candidates { awarding.award(candidate) }
        for tie in purchases.ties { awarding.note(tie) }
        awarding.runs = runs
        if completion == .utilitarian {
            for candidate in market.byWelfare where !awarding.isAwarded(candidate) { awarding.awardIfItFits(candidate) }
        }
        let supported = Set(market.offers.map(\.number))
        return awarding.distribution { supported.contains($0) ? .notAffordable : .withoutSupport }
    }
}
