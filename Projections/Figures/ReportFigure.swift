public import FieldCoding

/// An additive figure of a report: an amount of money or a count.
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
