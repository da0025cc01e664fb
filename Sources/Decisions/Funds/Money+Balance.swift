import Events
import FieldCoding

/// Balances are changed by admitted events only, whose decisions saw to it that they hold: one that does not is a
/// fault of this module, and traps.
extension Money {
    static let zero = Money(0)

    func adding(_ other: Money) -> Money {
        // Both lie within 2^53, so their sum cannot leave 64 bits.
        let sum = value + other.value
        precondition(sum <= JSONLimits.integer, "a balance above 2^53 − 1 was admitted")
        return Money(sum)
    }

    func subtracting(_ other: Money) -> Money {
        precondition(other <= self, "a balance below zero was admitted")
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
