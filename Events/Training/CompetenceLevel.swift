import FieldCoding

/// How well somebody commands a competence: 1 is the least, 5 the most.
public struct CompetenceLevel: BoundedInteger {
    /// The level.
    public let value: Int64
    /// A level known to be admitted.
    @inlinable public init(_ value: Int64) { self.value = value }
    /// 1 to 5.
    public static var range: ClosedRange<Int64> { 1...5 }
    /// A level.
    public static var unit: String { "a level of competence" }
}
