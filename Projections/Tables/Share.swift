/// Shares in basis points.
enum Share {
    /// 10,000 × part / whole, a half going to the even neighbour; nil when there is no whole or the share is absurd.
    static func basisPoints(_ part: Int64, of whole: Int64) -> Int64? {
        guard whole != 0 else { return nil }
        return halfEven(Int128(part) * 10_000, Int128(whole))
    }

    /// A quotient rounded to the nearest whole number, a half to the even neighbour.
    static func halfEven(_ dividend: Int128, _ divisor: Int128) -> Int64? {
        let sign: Int128 = (dividend < 0) == (divisor < 0) ? 1 : -1
        let (quotient, remainder) = dividend.magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
        let twice = 2 * remainder
        let roundsUp = twice > divisor.magnitude || (twice == divisor.magnitude && quotient & 1 == 1)
        return Int64(exactly: sign * Int128(quotient + (roundsUp ? 1 : 0)))
    }
}
