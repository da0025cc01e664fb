extension Awards {
    /// Phragmén's sequential rule: what is bought is a load that its supporters carry together, as evenly as can be.
    ///
    /// A candidate of cost c whose w supporters carry the loads xᵢ would give each of them the load (c + Σ xᵢ) / w. The
    /// candidate of the least such load is bought, and its supporters carry that load. The rule stops when the next
    /// candidate, or one equal to it, would break the pot. Only whom a ballot names counts, not how many points it
    /// gives. Those that alone cost more than the pot never compete.
    ///
    /// - `candidates`: in the order of the tie chain: of candidates of equal load the first is bought, and
    ///   `Distribution.ties` says so. Those below `minimumVotes` are removed before anything is bought.
    /// - Exact: loads are fractions of any size. Throws `Fault.overflow` when weights do not add up in 64 bits.
    /// - Complexity: O(k · s) big-number steps, with k purchases and s marks on different ballots.
    /// - Source: M. Los, Z. Christoff, D. Grossi, "Proportional Budget Allocations: Towards a Systematization", IJCAI
    ///   2022 (arXiv:2203.12324), section 2; L. E. Phragmén 1894 for elections.
    public static func phragmen(
        pot: Int64, among candidates: [Candidate], by electorate: Electorate, minimumVotes: Int64 = 0
    ) throws(Fault) -> Distribution {
        var awarding = try Awarding(pot, candidates, minimumVotes)
        let market = try Market(awarding.eligible, electorate, .cardinality)
        var session = LoadSession(market, pot: pot)
        for purchase in session.run() {
            awarding.award(purchase.chosen)
            if !purchase.over.isEmpty { awarding.note(purchase) }
        }
        let supported = Set(market.offers.map(\.number))
        let left = awarding.left
        let stopped = session.stoppedAt.map { candidates[$0].id }
        return awarding.distribution { number in
            guard supported.contains(number) else { return .withoutSupport }
            if let stopped, candidates[number].cost <= left { return .afterFirstThatDidNotFit(first: stopped) }
            return .doesNotFit(cost: candidates[number].cost, left: left)
        }
    }
}

/// One run of Phragmén's rule: what every group carries, and what it would carry with each candidate.
private struct LoadSession {
    private struct Bid {
        let offer: Awards.Market.Offer
        let voters: UInt64
        /// The load is `carried` / `voters` over the common denominator. As loads only rise, one found in an earlier
        /// round is a lower bound.
        var carried: Magnitude

        func isLighter(than other: Bid) -> Bool {
            carried.multiplied(by: other.voters) < other.carried.multiplied(by: voters)
        }
    }

    private var loads: SharedFractions
    private var bids: [Bid] = []
    private var left: Int64
    /// The first of those that would have broken the pot.
    private(set) var stoppedAt: Int?

    init(_ market: Awards.Market, pot: Int64) {
        loads = SharedFractions(
            repeating: Magnitude(0 as UInt64), over: Magnitude(1 as UInt64), count: market.groups)
        left = pot
        for offer in market.offers where offer.cost <= pot {
            bids.append(
                Bid(
                    offer: offer, voters: offer.supporters.reduce(0) { $0 + $1.voters },
                    carried: Magnitude(offer.cost)))
        }
    }

    mutating func run() -> [Awards.Tie] {
        var purchases: [Awards.Tie] = []
        while true {
            let equals = lightest()
            guard let first = equals.first else { return purchases }
            if let breaker = equals.first(where: { bids[$0].offer.cost > left }) {
                stoppedAt = bids[breaker].offer.number
                return purchases
            }
            purchases.append(
                Awards.Tie(chosen: bids[first].offer.number, over: equals.dropFirst().map { bids[$0].offer.number }))
            buy(first)
        }
    }

    /// The candidates of the least load, in the order of candidates.
    private mutating func lightest() -> [Int] {
        bids.sort { first, second in
            if first.isLighter(than: second) { return true }
            return second.isLighter(than: first) ? false : first.offer.number < second.offer.number
        }
        var equals: [Int] = []
        for index in bids.indices {
            if let best = equals.first, bids[best].isLighter(than: bids[index]) { break }
            weigh(index)
            if let best = equals.first {
                if bids[best].isLighter(than: bids[index]) { continue }
                if bids[index].isLighter(than: bids[best]) { equals = [] }
            }
            equals.append(index)
        }
        return equals.sorted { bids[$0].offer.number < bids[$1].offer.number }
    }

    private mutating func weigh(_ index: Int) {
        var carried = loads.denominator.multiplied(by: UInt64(bids[index].offer.cost))
        for supporter in bids[index].offer.supporters {
            loads.add(supporter.group, times: supporter.voters, to: &carried)
        }
        bids[index].carried = carried
    }

    private mutating func buy(_ index: Int) {
        let bid = bids.remove(at: index)
        let divisor = bid.voters.greatestCommonDivisor(with: bid.carried.remainder(by: bid.voters))
        let refinement = bid.voters / divisor
        loads.refine(by: refinement)
        for other in bids.indices { bids[other].carried.multiply(by: refinement) }
        var load = bid.carried
        load.divide(by: divisor)
        for supporter in bid.offer.supporters { loads.set(supporter.group, to: load) }
        left -= bid.offer.cost
    }
}
