/// Many fractions of 0 or more over one denominator, of any size.
///
/// Sums and comparisons touch numerators only, and nothing is ever reduced to lowest terms. The numerators lie in one
/// array, `width` limbs each with the least significant first, so a change of denominator is one pass over it.
struct SharedFractions {
    private(set) var denominator: Magnitude
    private var width: Int
    private var limbs: [UInt64]

    /// `count` times the fraction `numerator` / `denominator`.
    init(repeating numerator: Magnitude, over denominator: Magnitude, count: Int) {
        self.denominator = denominator
        width = max(1, numerator.limbs.count)
        let row = numerator.limbs + repeatElement(0, count: width - numerator.limbs.count)
        limbs = []
        limbs.reserveCapacity(count * width)
        for _ in 0..<count { limbs += row }
    }

    /// Writes every fraction over `factor` times the denominator.
    mutating func refine(by factor: UInt64) {
        if factor == 1 { return }
        denominator.multiply(by: factor)
        var greatest: UInt64 = 0
        for top in stride(from: width - 1, to: limbs.count, by: width) { greatest = max(greatest, limbs[top]) }
        // What a lower limb carries is less than the factor, so the top limb holds when (greatest + 1) · factor does.
        let (next, wraps) = greatest.addingReportingOverflow(1)
        if wraps || next.multipliedReportingOverflow(by: factor).overflow { widen() }
        for row in stride(from: 0, to: limbs.count, by: width) {
            var carry: UInt64 = 0
            for index in row..<(row + width) {
                let product = limbs[index].multipliedFullWidth(by: factor)
                let (low, overflow) = product.low.addingReportingOverflow(carry)
                limbs[index] = low
                carry = product.high &+ (overflow ? 1 : 0)
            }
        }
    }

    /// Adds a multiple of one numerator to a sum.
    func add(_ index: Int, times factor: UInt64, to sum: inout Magnitude) {
        sum.add(limbs[(index * width)..<((index + 1) * width)], times: factor)
    }

    /// Whether a numerator is below a number.
    func isNumerator(_ index: Int, below bound: Magnitude) -> Bool {
        if bound.limbs.count > width { return true }
        var place = width - 1
        while place >= 0 {
            let own = limbs[index * width + place]
            let other = place < bound.limbs.count ? bound.limbs[place] : 0
            if own != other { return own < other }
            place -= 1
        }
        return false
    }

    /// A numerator.
    func numerator(_ index: Int) -> Magnitude {
        var numerator = Magnitude(0 as UInt64)
        add(index, times: 1, to: &numerator)
        return numerator
    }

    /// Takes from a numerator what is not greater.
    mutating func subtract(_ amount: Magnitude, from index: Int) {
        var borrow: UInt64 = 0
        for place in 0..<width {
            let taken = place < amount.limbs.count ? amount.limbs[place] : 0
            let (partial, first) = limbs[index * width + place].subtractingReportingOverflow(taken)
            let (rest, second) = partial.subtractingReportingOverflow(borrow)
            limbs[index * width + place] = rest
            borrow = first || second ? 1 : 0
        }
        precondition(borrow == 0 && amount.limbs.count <= width, "a fraction would fall below zero")
    }

    /// Replaces a numerator.
    mutating func set(_ index: Int, to numerator: Magnitude) {
        while numerator.limbs.count > width { widen() }
        for place in 0..<width {
            limbs[index * width + place] = place < numerator.limbs.count ? numerator.limbs[place] : 0
        }
    }

    func isZero(_ index: Int) -> Bool {
        limbs[(index * width)..<((index + 1) * width)].allSatisfy { $0 == 0 }
    }

    private mutating func widen() {
        var wider: [UInt64] = []
        wider.reserveCapacity(limbs.count / width * (width + 1))
        for row in stride(from: 0, to: limbs.count, by: width) {
            wider += limbs[row..<(row + width)]
            wider.append(0)
        }
        limbs = wider
        width += 1
    }
}
