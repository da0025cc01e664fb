/// A whole number of any size, 0 or more.
///
/// Exact shares need it: every project that voters pay for multiplies the common denominator of what they have left by
/// up to the number of its supporters, so after a handful of projects no fixed width holds the numerators.
struct Magnitude: Equatable, Sendable {
    /// The least significant first; the last is not zero.
    private(set) var limbs: [UInt64]

    init(_ value: UInt64) { limbs = value == 0 ? [] : [value] }

    init(_ value: Int64) {
        precondition(value >= 0, "a magnitude has no sign")
        self.init(UInt64(value))
    }

    var isZero: Bool { limbs.isEmpty }

    mutating func multiply(by factor: UInt64) {
        var carry: UInt64 = 0
        for index in limbs.indices {
            let product = limbs[index].multipliedFullWidth(by: factor)
            let (low, overflow) = product.low.addingReportingOverflow(carry)
            limbs[index] = low
            carry = product.high &+ (overflow ? 1 : 0)
        }
        if carry > 0 { limbs.append(carry) }
        trim()
    }

    func multiplied(by factor: UInt64) -> Magnitude {
        var product = self
        product.multiply(by: factor)
        return product
    }

    mutating func add(_ other: Magnitude) { add(other.limbs[...], times: 1) }

    /// Adds a multiple of a number given by its limbs, which may end in zeros.
    mutating func add(_ other: ArraySlice<UInt64>, times factor: UInt64) {
        if limbs.count < other.count { limbs += repeatElement(0, count: other.count - limbs.count) }
        var carry: UInt64 = 0
        var place = 0
        for limb in other {
            let product = limb.multipliedFullWidth(by: factor)
            let (partial, first) = product.low.addingReportingOverflow(carry)
            let (sum, second) = limbs[place].addingReportingOverflow(partial)
            limbs[place] = sum
            carry = product.high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
            place += 1
        }
        while carry > 0 {
            if place == limbs.count { limbs.append(0) }
            let (sum, overflow) = limbs[place].addingReportingOverflow(carry)
            limbs[place] = sum
            carry = overflow ? 1 : 0
            place += 1
        }
        trim()
    }

    /// Takes away what is not greater; anything else is a programmer's error and traps.
    mutating func subtract(_ other: Magnitude) {
        var borrow: UInt64 = 0
        for index in limbs.indices where index < other.limbs.count || borrow > 0 {
            let taken = index < other.limbs.count ? other.limbs[index] : 0
            let (partial, first) = limbs[index].subtractingReportingOverflow(taken)
            let (rest, second) = partial.subtractingReportingOverflow(borrow)
            limbs[index] = rest
            borrow = first || second ? 1 : 0
        }
        precondition(borrow == 0 && limbs.count >= other.limbs.count, "a magnitude has no sign")
        trim()
    }

    /// The rest after taking away what is not greater.
    func subtracting(_ other: Magnitude) -> Magnitude {
        var rest = self
        rest.subtract(other)
        return rest
    }

    /// This less another number, which may be greater.
    func difference(to other: Magnitude) -> (magnitude: Magnitude, isNegative: Bool) {
        self < other ? (other.subtracting(self), true) : (subtracting(other), false)
    }

    /// Close to `significand` · 2^`exponent`: the relative error is below 2^−52.
    var approximation: (significand: Double, exponent: Int) {
        guard let top = limbs.last else { return (0, 0) }
        if limbs.count == 1 { return (Double(top), 0) }
        return (Double(top) * 0x1p64 + Double(limbs[limbs.count - 2]), 64 * (limbs.count - 2))
    }

    /// Divides, rounding down, and returns the remainder.
    @discardableResult mutating func divide(by divisor: UInt64) -> UInt64 {
        var remainder: UInt64 = 0
        for index in limbs.indices.reversed() {
            (limbs[index], remainder) = divisor.dividingFullWidth((remainder, limbs[index]))
        }
        trim()
        return remainder
    }

    func remainder(by divisor: UInt64) -> UInt64 {
        var remainder: UInt64 = 0
        for limb in limbs.reversed() { remainder = divisor.dividingFullWidth((remainder, limb)).remainder }
        return remainder
    }

    private mutating func trim() {
        while limbs.last == 0 { limbs.removeLast() }
    }
}

extension Magnitude: Comparable {
    static func < (first: Self, second: Self) -> Bool {
        if first.limbs.count != second.limbs.count { return first.limbs.count < second.limbs.count }
        for (one, other) in zip(first.limbs.reversed(), second.limbs.reversed()) where one != other {
            return one < other
        }
        return false
    }
}

extension UInt64 {
    /// The greatest common divisor; that of a number and zero is the number.
    func greatestCommonDivisor(with other: UInt64) -> UInt64 {
        var (larger, smaller) = (self, other)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }
}
