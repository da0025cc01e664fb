import Events
import FieldCoding

/// Balances are changed by admitted events only, whose decisions saw to it that they hold: one that does not is a
/// fault of this module.
extension Money {
    static let zero = Money(0)

    func adding(_ other: Money) throws(BrokenBalance) -> Money {
        // Both lie within 2^53, so their sum cannot leave 64 bits.
        let sum = value + other.value
        if sum > JSONLimits.integer { throw BrokenBalance("an amount", "\(self) and \(other) are more than 2^53 − 1") }
        return Money(sum)
    }

    func subtracting(_ other: Money) throws(BrokenBalance) -> Money {
        if other > self { throw BrokenBalance("an amount", "\(other) is taken from \(self)") }
        return Money(value - other.value)
    }
}

extension Count {
    var next: Count { Count(value + 1) }
    var previous: Count { Count(max(0, value - 1)) }
}

extension Sequence<Money> {
    /// The exact sum, which may be more than any amount can be.
    var sum: Int128 { reduce(0) { $0 + Int128($1.value) } }
}

extension Sequence<BudgetItem> {
    /// What the items of one source sum to.
    func sum(of source: MoneySource) -> Int128 { lazy.filter { $0.source == source }.map(\.amount).sum }
}
