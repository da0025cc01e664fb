public import FieldCoding

/// A figure that is its sum and nothing else.
public struct Plain: ReportFigure, Hashable, CustomStringConvertible {
    /// The sum.
    public private(set) var value: Int64

    /// Nothing.
    public init() { value = 0 }

    /// A sum that is known.
    public init(_ value: Int64) { self.value = value }

    /// Whether the sum is zero.
    public var isEmpty: Bool { value == 0 }

    /// Adds an amount.
    public mutating func add(_ amount: Int64, at position: UInt64) throws(FoldFailure) {
        value = try FoldFailure.sum(value, amount, at: position)
    }

    /// Nothing: a sum needs no witness.
    public mutating func support(at position: UInt64) {}

    /// Zero.
    public var settled: Plain { Plain() }

    /// Adds a sum.
    public mutating func add(_ other: Plain) throws(FoldFailure) {
        value = try FoldFailure.sum(value, other.value, at: nil)
    }

    /// Takes a sum away.
    public mutating func subtract(_ other: Plain) throws(FoldFailure) {
        value = try FoldFailure.sum(value, -other.value, at: nil)
    }

    /// Reads the sum.
    public init(reading json: inout JSONReader) throws(CodingFailure) { value = try json.integer() }

    /// Writes the sum.
    public func write(to json: inout JSONWriter) { json.integer(value) }

    /// An integer.
    public static var schema: Schema { Int64.schema }

    /// Any sum.
    public static func sample(from source: inout SampleSource) -> Plain { Plain(Int64.sample(from: &source)) }

    /// The sum in decimal.
    public var description: String { String(value) }
}
