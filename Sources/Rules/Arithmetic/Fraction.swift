/// A result does not fit in 64 bits.
public struct ArithmeticOverflow: Error, Equatable, Sendable, CustomStringConvertible {
    /// The one value of this error.
    public init() {}

    /// What went wrong, without the operands.
    public var description: String { "a sum or product does not fit in 64 bits" }
}

/// An exact rational number in lowest terms, its denominator above zero.
///
/// Every operation that could leave 64 bits throws `ArithmeticOverflow`; comparison is exact and never fails.
public struct Fraction: Sendable, Hashable {
    /// Carries the sign.
    public let numerator: Int64
    /// Above zero, and without a divisor in common with the numerator.
    public let denominator: Int64

    /// The whole number `value`.
    public init(_ value: Int64) {
        numerator = value
        denominator = 1
    }

    /// `numerator` / `denominator` in lowest terms. A denominator of zero is a programmer's error and traps.
    public init(_ numerator: Int64, over denominator: Int64) throws(ArithmeticOverflow) {
        try self.init(wide: Int128(numerator), over: Int128(denominator))
    }

    private init(wide numerator: Int128, over denominator: Int128) throws(ArithmeticOverflow) {
        precondition(denominator != 0, "a fraction needs a denominator other than zero")
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        guard
            let top = Int64(exactly: sign * numerator / Int128(divisor)),
            let bottom = Int64(exactly: sign * denominator / Int128(divisor))
        else { throw ArithmeticOverflow() }
        self.numerator = top
        self.denominator = bottom
    }

    private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
        var (larger, smaller) = (first, second)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }
}

extension Fraction {
    /// The exact sum.
    public func adding(_ other: Fraction) throws(ArithmeticOverflow) -> Fraction {
        // Each product has at most 126 bits, so their sum cannot leave 128.
        try Fraction(
            wide: Int128(numerator) * Int128(other.denominator) + Int128(other.numerator) * Int128(denominator),
            over: Int128(denominator) * Int128(other.denominator))
    }

    /// The exact quotient by a whole number other than zero.
    public func divided(by divisor: Int64) throws(ArithmeticOverflow) -> Fraction {
        try Fraction(wide: Int128(numerator), over: Int128(denominator) * Int128(divisor))
    }

    /// The nearest whole number; a half goes to the even neighbour.
    public var roundedHalfEven: Int64 {
        let floor =
            numerator >= 0 || numerator % denominator == 0
            ? numerator / denominator : numerator / denominator - 1
        // Doubling the remainder, which lies between 0 and the denominator, could leave 64 bits.
        let twice = 2 * (Int128(numerator) - Int128(floor) * Int128(denominator))
        if twice == Int128(denominator) { return floor.isMultiple(of: 2) ? floor : floor + 1 }
        return twice > Int128(denominator) ? floor + 1 : floor
    }
}

extension Fraction: Comparable {
    /// Exact: cross products are compared in 128 bits.
    public static func < (first: Fraction, second: Fraction) -> Bool {
        Int128(first.numerator) * Int128(second.denominator) < Int128(second.numerator) * Int128(first.denominator)
    }
}

extension Fraction: CustomStringConvertible {
    /// `7`, `-1/2`.
    public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
