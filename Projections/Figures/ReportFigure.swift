public import FieldCoding

/// A figure of a report that entries make: an amount of money, a count, the latest of several values.
///
/// Folds are generic over it, so that the fold that fills a report also explains it: ``Plain`` keeps the sum alone,
/// ``Traced`` also which entries made it.
public protocol ReportFigure: FieldValue {
    /// Nothing added yet.
    init()
    /// The sum.
    var value: Int64 { get }
    /// Whether nothing was ever added.
    var isEmpty: Bool { get }
    /// Adds what the entry at a position contributes.
    mutating func add(_ amount: Int64, at position: UInt64) throws(FoldFailure)
    /// Notes an entry that would bear the figure out if those that added to it were missing: the second event of
    /// something that is counted once. The sum stays as it is.
    mutating func support(at position: UInt64)
    /// Zero, with every entry that made the figure as a witness: what has evened out.
    var settled: Self { get }
    /// Adds another figure with its parts.
    mutating func add(_ other: Self) throws(FoldFailure)
    /// Takes away another figure, part by part.
    mutating func subtract(_ other: Self) throws(FoldFailure)
}

extension ReportFigure {
    /// What one entry makes.
    init(_ amount: Int64, at position: UInt64) throws(FoldFailure) {
        self.init()
        try add(amount, at: position)
    }

    /// Takes another value: the entry contributes the difference, so that the parts still sum to it.
    mutating func become(_ value: Int64, at position: UInt64) throws(FoldFailure) {
        let difference = value - self.value
        if difference == 0 { support(at: position) } else { try add(difference, at: position) }
    }

    /// The latest of several values; its entry is remembered, though the value be zero.
    init(latest value: Int64, at position: UInt64) throws(FoldFailure) {
        self.init()
        try become(value, at: position)
    }

    /// The figure, unless nothing was ever added: what is stored leaves such figures out.
    var unlessEmpty: Self? { isEmpty ? nil : self }

    func adding(_ other: Self) throws(FoldFailure) -> Self {
        var sum = self
        try sum.add(other)
        return sum
    }

    func subtracting(_ other: Self) throws(FoldFailure) -> Self {
        var difference = self
        try difference.subtract(other)
        return difference
    }
}
