extension Awards {
    /// What was bought, in turn, and where the order of candidates decided.
    struct Purchases {
        var candidates: [Int] = []
        var ties: [Tie] = []
        var cost: Int128 = 0
    }

    /// One choice among equals, by their places in the order of candidates.
    struct Tie {
        let chosen: Int
        let over: [Int]
    }

    /// Candidates and those who pay for them.
    struct Market {
        /// One group of voters that supports a candidate.
        struct Supporter {
            let group: Int
            /// What each of them gives to the candidate, in half points.
            let halves: UInt64
            let voters: UInt64
        }

        /// A candidate with its supporters, those who give the least first.
        struct Offer {
            /// Its place in the order of candidates.
            let number: Int
            let cost: Int64
            /// What half a point for it counts.
            let factor: UInt64
            var supporters: [Supporter]
            /// Half points of all supporters.
            let halves: UInt64
        }

        let offers: [Offer]
        let groups: Int
        private let utility: Utility

        init(
            _ candidates: [(number: Int, candidate: Candidate)], _ electorate: Electorate, _ utility: Utility
        ) throws(Fault) {
            var supporters = [[Supporter]](repeating: [], count: electorate.options.count)
            for (number, group) in electorate.groups.enumerated() {
                for gift in group.gifts {
                    supporters[gift.option].append(
                        Supporter(
                            group: number, halves: UInt64(gift.halves), voters: UInt64(group.voters)))
                }
            }
            var offers: [Offer] = []
            for (number, candidate) in candidates {
                guard let option = electorate.options.find(candidate.id), !supporters[option].isEmpty else { continue }
                var sum: Int64 = 0
                do throws(ArithmeticOverflow) {
                    for supporter in supporters[option] {
                        sum = try sum.checkedAdding(
                            Int64(supporter.halves).checkedMultiplied(by: Int64(supporter.voters)))
                    }
                } catch { throw .overflow }
                offers.append(
                    Offer(
                        number: number, cost: candidate.cost, factor: UInt64(utility.factor(cost: candidate.cost)),
                        supporters: supporters[option].sorted { $0.halves < $1.halves }, halves: UInt64(sum)))
            }
            self.offers = offers
            self.utility = utility
            groups = electorate.groups.count
        }

        /// The candidates by what voters gain from them per money spent; the order of candidates settles ties.
        var byWelfare: [Int] {
            offers.sorted { first, second in
                let own = UInt128(first.halves) * (utility == .cost ? 1 : UInt128(second.cost))
                let other = UInt128(second.halves) * (utility == .cost ? 1 : UInt128(first.cost))
                return own == other ? first.number < second.number : own > other
            }.map(\.number)
        }

        func outcome(pot: Int64, voters: Int64, completion: Completion, unit: Int64) -> (Purchases, runs: Int) {
            // Nobody holds a share, and nothing has a supporter.
            if offers.isEmpty { return (Purchases(), 1) }
            let total = Magnitude(pot)
            switch completion {
            case .none, .utilitarian:
                return (purchases(share: total, over: voters).purchases, 1)
            case .add1Exhaustive:
                return raise(pot, from: total, over: voters, by: unit) { isExhaustive($0, pot) }
            case .add1UntilInfeasible:
                let whole = pot / voters / unit * unit
                return raise(pot, from: Magnitude(whole), over: 1, by: unit) { $0.candidates.count == offers.count }
            }
        }

        /// Raises the share until the outcome is good enough, or exceeds the pot: then the one before it.
        ///
        /// Shares at which nothing can change are counted and not computed: most of them, where the unit is small.
        private func raise(
            _ pot: Int64, from start: Magnitude, over denominator: Int64, by unit: Int64,
            until isEnough: (Purchases) -> Bool
        ) -> (Purchases, runs: Int) {
            let step = Magnitude(unit).multiplied(by: UInt64(denominator))
            var share = start
            var kept = Purchases()
            var runs = 1
            while true {
                let (purchases, reach) = purchases(share: share, over: denominator, foreseeing: true)
                if purchases.cost > Int128(pot) { return (kept, runs) }
                if isEnough(purchases) { return (purchases, runs) }
                kept = purchases
                // The first share that is a reach or more away.
                let steps = max(1, (reach / Double(unit)).rounded(.up))
                precondition(steps < 0x1p62, "no share would ever buy more")
                share.add(step.multiplied(by: UInt64(steps)))
                runs += Int(steps)
            }
        }

        private func isExhaustive(_ purchases: Purchases, _ pot: Int64) -> Bool {
            let bought = Set(purchases.candidates)
            return offers.allSatisfy { bought.contains($0.number) || Int128($0.cost) + purchases.cost > Int128(pot) }
        }

        private func purchases(
            share: Magnitude, over denominator: Int64, foreseeing: Bool = false
        ) -> (purchases: Purchases, reach: Double) {
            var session = BuyingSession(self, share: share, over: Magnitude(denominator), foreseeing: foreseeing)
            return session.run()
        }
    }
}
