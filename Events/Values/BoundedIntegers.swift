public import FieldCoding

/// An integer within a fixed range.
public protocol BoundedInteger: FieldValue, Hashable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    /// The number.
    var value: Int64 { get }
    /// A number that is known to lie within ``range``.
    init(_ value: Int64)
    /// What is admitted, both ends included.
    static var range: ClosedRange<Int64> { get }
    /// What the range means to a person who broke it.
    static var unit: String { get }
}

extension BoundedInteger {
    /// Reads and checks the number.
    @inlinable
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        let value = try json.integer()
        if !Self.range.contains(value) { throw Self.failure(value, start) }
        self.init(value)
    }

    @usableFromInline
    static func failure(_ value: Int64, _ offset: Int) -> CodingFailure {
        CodingFailure(
            .outOfRange, "\(value) is not within \(range.lowerBound) to \(range.upperBound) (\(unit))", at: offset)
    }

    /// Writes the number in decimal.
    @inlinable
    public func write(to json: inout JSONWriter) { json.integer(value) }

    /// The range.
    public static var schema: Schema { .integer(range) }

    /// Mostly small, sometimes a bound.
    public static func sample(from source: inout SampleSource) -> Self {
        switch source.below(8) {
        case 0: Self(range.lowerBound)
        case 1: Self(range.upperBound)
        default: Self(source.within(range.lowerBound...min(range.upperBound, 1_000_000)))
        }
    }

    /// A literal within the range.
    public init(integerLiteral value: Int64) {
        precondition(Self.range.contains(value), "a literal outside \(Self.range)")
        self.init(value)
    }

    /// Numeric order.
    @inlinable
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }

    /// The number in decimal.
    public var description: String { String(value) }
}

/// An amount of money in minor units of its stream's currency (pesos for CLP, grosze for PLN), never negative.
public struct Money: BoundedInteger {
    /// Minor units.
    public let value: Int64
    /// An amount known to be admitted.
    @inlinable public init(_ value: Int64) { self.value = value }
    /// 0 to 2^53 − 1.
    public static var range: ClosedRange<Int64> { 0...JSONLimits.integer }
    /// Minor units of currency.
    public static var unit: String { "minor units of currency" }
}

/// A share in basis points: 10,000 is the whole.
public struct BasisPoints: BoundedInteger {
    /// Basis points.
    public let value: Int64
    /// A share known to be admitted.
    @inlinable public init(_ value: Int64) { self.value = value }
    /// 0 to 10,000.
    public static var range: ClosedRange<Int64> { 0...10_000 }
    /// Basis points.
    public static var unit: String { "basis points, 10000 = 100 %" }
}

/// A number of things or people, or a place in an order.
public struct Count: BoundedInteger {
    /// How many.
    public let value: Int64
    /// A number known to be admitted.
    @inlinable public init(_ value: Int64) { self.value = value }
    /// 0 to 2^53 − 1.
    public static var range: ClosedRange<Int64> { 0...JSONLimits.integer }
    /// A count.
    public static var unit: String { "a count" }
}
