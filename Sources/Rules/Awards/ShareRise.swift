/// How a run of equal shares answers when every share is raised a little, and how far it stays the same.
///
/// While the course of a run stays the same, everything in it is linear in the share: what voters have left never falls
/// as shares rise, and no price rises, for who pays all that she has then pays more. So the course changes first where
/// two such lines cross: where a candidate becomes affordable, where someone who pays all can pay the price, or where
/// another candidate becomes as cheap as the one that is bought. A price found in an earlier round stays a lower bound:
/// prices are convex in the share.
struct ShareRise {
    /// What a unit more for everybody would leave more in each budget.
    private(set) var slopes: SharedFractions
    /// A rise of every share, in minor units, below which nothing changes. It is found in floating point and then taken
    /// a little smaller than rounding could have made it too great: less is always safe.
    private(set) var reach: Double

    /// Far more than a dozen roundings, each within 2^−52, can add up to.
    private static let caution = 1 - 0x1p-40

    init(groups: Int, isFromNothing: Bool) {
        slopes = SharedFractions(repeating: Magnitude(1 as UInt64), over: Magnitude(1 as UInt64), count: groups)
        reach = isFromNothing ? 0 : .infinity
    }

    /// A candidate whose supporters lack `shortage` / `denominator`.
    mutating func noteShortage(
        of shortage: Magnitude, _ supporters: [Awards.Market.Supporter], over denominator: Magnitude
    ) {
        var gain = Magnitude(0 as UInt64)
        for supporter in supporters { slopes.add(supporter.group, times: supporter.voters, to: &gain) }
        note(shortage, over: denominator, closing: gain)
    }

    /// A supporter of a candidate whose price is `owed` / `halves` for half a point, if she cannot pay it.
    mutating func notePayer(
        owed: Magnitude, easing: Magnitude, halves: UInt64, gives given: UInt64, _ group: Int,
        in budgets: SharedFractions
    ) {
        let price = owed.multiplied(by: given)
        let budget = budgets.numerator(group).multiplied(by: halves)
        guard budget < price else { return }
        var closing = slopes.numerator(group).multiplied(by: halves)
        closing.add(easing.multiplied(by: given))
        note(price.subtracting(budget), over: budgets.denominator, closing: closing)
    }

    /// Another candidate whose price is higher by `gap` / `denominator`, and falls faster by `closing`.
    mutating func noteRival(
        gap: (magnitude: Magnitude, isNegative: Bool), closing: (magnitude: Magnitude, isNegative: Bool),
        over denominator: Magnitude
    ) {
        if gap.magnitude.isZero {
            // Equals stay equal, or do not for any rise at all.
            if !closing.magnitude.isZero { reach = 0 }
        } else if !closing.isNegative {
            note(gap.magnitude, over: denominator, closing: closing.magnitude)
        }
    }

    /// Takes a purchase from every supporter; returns by what the denominator of all slopes grew.
    mutating func pay(
        _ supporters: [Awards.Market.Supporter], _ paysAll: [Bool], easing: Magnitude, halves: UInt64,
        _ budgets: SharedFractions
    ) -> UInt64 {
        let divisor = halves.greatestCommonDivisor(with: easing.remainder(by: halves))
        slopes.refine(by: halves / divisor)
        var halfPoint = easing
        halfPoint.divide(by: divisor)
        for (supporter, paysAll) in zip(supporters, paysAll) {
            if paysAll {
                slopes.set(supporter.group, to: Magnitude(0 as UInt64))
                continue
            }
            // With the last peso gone now, and one left after any rise, she would take part in what follows.
            if budgets.isZero(supporter.group) { reach = 0 }
            var slope = slopes.numerator(supporter.group)
            slope.add(halfPoint.multiplied(by: supporter.halves))
            slopes.set(supporter.group, to: slope)
        }
        return halves / divisor
    }

    /// Two lines that are `gap` / `denominator` apart and close up by `closing` for each unit.
    private mutating func note(_ gap: Magnitude, over denominator: Magnitude, closing: Magnitude) {
        if closing.isZero { return }
        let parts = [gap, slopes.denominator, denominator, closing].map(\.approximation)
        let exponent = parts[0].exponent + parts[1].exponent - parts[2].exponent - parts[3].exponent
        let quotient = parts[0].significand / parts[2].significand * (parts[1].significand / parts[3].significand)
        // Beyond what a number of units may be, the exponent says enough.
        let distance = quotient * Double(sign: .plus, exponent: max(-1_000, min(exponent, 500)), significand: 1)
        reach = min(reach, distance * Self.caution)
    }
}
