import FieldCoding

/// A figure left the integers that JSON readers agree on, ± (2^53 − 1).
public struct FoldFailure: Error, Equatable, CustomStringConvertible {
    /// The entry whose amount was one too many, where one is to blame.
    public let position: UInt64?

    /// What went wrong and where.
    public var description: String {
        let place = position.map { "at position \($0) " } ?? ""
        return "\(place)a sum leaves ±\(JSONLimits.integer); look for an amount in the wrong unit"
    }

    /// The sum of two numbers, if it is within the limits.
    @inline(__always)
    static func sum(_ left: Int64, _ right: Int64, at position: UInt64?) throws(FoldFailure) -> Int64 {
        let (sum, overflow) = left.addingReportingOverflow(right)
        if overflow || sum.magnitude > UInt64(JSONLimits.integer) { throw FoldFailure(position: position) }
        return sum
    }
}
