/// One run of equal shares: what every group has left, and what every candidate would cost its supporters.
struct BuyingSession {
    /// A candidate that may still be bought.
    private struct Bid {
        var offer: Awards.Market.Offer
        /// The price ρ is `owed` / (`halves` · `factor`) over the common denominator. As budgets only fall it only
        /// rises, so a price found in an earlier round is a lower bound.
        var owed: Magnitude
        /// Half points of those who can pay the price in full.
        var halves: UInt64
        /// By how much less they would owe for each unit that every share were higher: what the others pay more.
        var easing = Magnitude(0 as UInt64)

        func isCheaper(than other: Bid) -> Bool {
            let own = owed.multiplied(by: other.halves).multiplied(by: other.offer.factor)
            return own < other.owed.multiplied(by: halves).multiplied(by: offer.factor)
        }
    }

    private var budgets: SharedFractions
    private var exhausted: [Bool]
    private var bids: [Bid]
    private var purchases = Awards.Purchases()
    /// How this run answers to higher shares; nil where nobody asks.
    private var rise: ShareRise?

    /// A run in which every voter holds `share` / `denominator`; to foresee is to find out how far it stays the same.
    init(_ market: Awards.Market, share: Magnitude, over denominator: Magnitude, foreseeing: Bool) {
        budgets = SharedFractions(repeating: share, over: denominator, count: market.groups)
        rise = foreseeing ? ShareRise(groups: market.groups, isFromNothing: share.isZero) : nil
        exhausted = [Bool](repeating: share.isZero, count: market.groups)
        bids = []
        for offer in market.offers {
            if offer.cost == 0 {
                purchases.candidates.append(offer.number)
            } else {
                // What it costs when everybody pays in full.
                let owed = denominator.multiplied(by: UInt64(offer.cost))
                bids.append(Bid(offer: offer, owed: owed, halves: offer.halves))
            }
        }
    }

    /// Buys what can be bought. `reach` is a rise of every share, in minor units, below which all of it stays the same.
    mutating func run() -> (purchases: Awards.Purchases, reach: Double) {
        while let best = cheapest() { buy(best) }
        return (purchases, rise?.reach ?? 0)
    }

    /// The cheapest candidate, the first of equals; drops those that cannot be paid for any more.
    private mutating func cheapest() -> Int? {
        bids.sort { first, second in
            if first.isCheaper(than: second) { return true }
            return second.isCheaper(than: first) ? false : first.offer.number < second.offer.number
        }
        var equals: [Int] = []
        var unaffordable: Set<Int> = []
        for index in bids.indices {
            if let best = equals.first, bids[best].isCheaper(than: bids[index]) { break }
            guard price(index) else {
                unaffordable.insert(bids[index].offer.number)
                continue
            }
            if let best = equals.first {
                if bids[best].isCheaper(than: bids[index]) { continue }
                if bids[index].isCheaper(than: bids[best]) { equals = [] }
            }
            equals.append(index)
        }
        let numbers = equals.map { bids[$0].offer.number }.sorted()
        bids.removeAll { unaffordable.contains($0.offer.number) }
        guard let chosen = numbers.first else { return nil }
        if numbers.count > 1 { purchases.ties.append(Awards.Tie(chosen: chosen, over: Array(numbers.dropFirst()))) }
        let best = bids.firstIndex { $0.offer.number == chosen }
        if rise != nil, let best { foresee(best, among: Set(numbers)) }
        return best
    }

    /// Asks how far the choice of a bid among equals would stay the same: until another one is cheaper, or someone who
    /// pays all that she has for one of them can pay the price.
    private mutating func foresee(_ best: Int, among equals: Set<Int>) {
        let chosen = bids[best]
        for (index, other) in bids.enumerated() {
            if equals.contains(other.offer.number) {
                for supporter in other.offer.supporters {
                    rise?.notePayer(
                        owed: other.owed, easing: other.easing, halves: other.halves, gives: supporter.halves,
                        supporter.group, in: budgets)
                }
            }
            if index == best { continue }
            // Both prices over one denominator, as in `isCheaper`.
            let (own, its) = (chosen.halves, other.halves)
            let (ownFactor, itsFactor) = (chosen.offer.factor, other.offer.factor)
            rise?.noteRival(
                gap: other.owed.multiplied(by: own).multiplied(by: ownFactor)
                    .difference(to: chosen.owed.multiplied(by: its).multiplied(by: itsFactor)),
                closing: other.easing.multiplied(by: own).multiplied(by: ownFactor)
                    .difference(to: chosen.easing.multiplied(by: its).multiplied(by: itsFactor)),
                over: budgets.denominator)
        }
    }

    /// Finds the price of a candidate under today's budgets; false when its supporters cannot pay for it.
    ///
    /// Starts as if all could pay in full. Whoever cannot pays all she has, which raises the price for the others.
    private mutating func price(_ index: Int) -> Bool {
        bids[index].offer.supporters.removeAll { exhausted[$0.group] }
        let offer = bids[index].offer
        let cost = budgets.denominator.multiplied(by: UInt64(offer.cost))
        var available = Magnitude(0 as UInt64)
        for supporter in offer.supporters { budgets.add(supporter.group, times: supporter.voters, to: &available) }
        if available < cost {
            rise?.noteShortage(of: cost.subtracting(available), offer.supporters, over: budgets.denominator)
            return false
        }
        var payers = offer.supporters
        bids[index].owed = cost
        bids[index].halves = payers.reduce(0) { $0 + $1.halves * $1.voters }
        bids[index].easing = Magnitude(0 as UInt64)
        while true {
            var bound = PaymentBound(owed: bids[index].owed, halves: bids[index].halves)
            var owed = bids[index].owed
            var halves = bids[index].halves
            var easing = bids[index].easing
            let before = payers.count
            payers.removeAll { payer in
                guard budgets.isNumerator(payer.group, below: bound.payment(of: payer.halves)) else { return false }
                var paid = Magnitude(0 as UInt64)
                budgets.add(payer.group, times: payer.voters, to: &paid)
                owed.subtract(paid)
                halves -= payer.halves * payer.voters
                rise?.slopes.add(payer.group, times: payer.voters, to: &easing)
                return true
            }
            if payers.count == before { return true }
            bids[index].owed = owed
            bids[index].halves = halves
            bids[index].easing = easing
        }
    }

    /// Takes from every supporter what she pays, after writing all budgets over a denominator that holds the price.
    private mutating func buy(_ index: Int) {
        let bid = bids.remove(at: index)
        var bound = PaymentBound(owed: bid.owed, halves: bid.halves)
        let paysAll = bid.offer.supporters.map {
            budgets.isNumerator($0.group, below: bound.payment(of: $0.halves))
        }
        let divisor = bid.halves.greatestCommonDivisor(with: bid.owed.remainder(by: bid.halves))
        let refinement = bid.halves / divisor
        budgets.refine(by: refinement)
        for other in bids.indices { bids[other].owed.multiply(by: refinement) }
        var halfPoint = bid.owed
        halfPoint.divide(by: divisor)
        var payment = (halves: 0 as UInt64, amount: Magnitude(0 as UInt64))
        for (supporter, paysAll) in zip(bid.offer.supporters, paysAll) {
            if paysAll {
                budgets.set(supporter.group, to: Magnitude(0 as UInt64))
            } else {
                if payment.halves != supporter.halves {
                    payment = (supporter.halves, halfPoint.multiplied(by: supporter.halves))
                }
                budgets.subtract(payment.amount, from: supporter.group)
            }
            exhausted[supporter.group] = budgets.isZero(supporter.group)
        }
        if let finer = rise?.pay(bid.offer.supporters, paysAll, easing: bid.easing, halves: bid.halves, budgets) {
            for other in bids.indices { bids[other].easing.multiply(by: finer) }
        }
        purchases.candidates.append(bid.offer.number)
        purchases.cost += Int128(bid.offer.cost)
    }
}

/// What supporters would pay at a price; found once for those who give the same, as they come one after another.
private struct PaymentBound {
    private let owed: Magnitude
    private let halves: UInt64
    private var last: (halves: UInt64, payment: Magnitude)

    init(owed: Magnitude, halves: UInt64) {
        self.owed = owed
        self.halves = halves
        last = (0, Magnitude(0 as UInt64))
    }

    /// The payment rounded up: a whole number is below it exactly when it is below the payment itself.
    mutating func payment(of given: UInt64) -> Magnitude {
        if last.halves != given {
            var payment = owed.multiplied(by: given)
            if payment.divide(by: halves) > 0 { payment.add(Magnitude(1 as UInt64)) }
            last = (given, payment)
        }
        return last.payment
    }
}
