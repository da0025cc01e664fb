/// Exact knapsacks over one set of items: partial sets that are cheaper or worth more than all others, item by item.
struct Knapsack {
    struct Item {
        let number: Int
        let cost: Int64
        let worth: UInt128

        /// More worth per cost; never fails, as products are taken in full width.
        func isDenser(than other: Item) -> Bool {
            let own = worth.multipliedFullWidth(by: UInt128(other.cost))
            let others = other.worth.multipliedFullWidth(by: UInt128(cost))
            return (own.high, own.low) > (others.high, others.low)
        }
    }

    /// A set of the items seen so far; which they are is not needed.
    private struct Part {
        let cost: Int64
        let worth: UInt128
    }

    /// The densest first.
    private var items: [Item]
    private let limit: Int

    init(_ items: [Item], limit: Int) throws(Awards.Fault) {
        var sum: UInt128 = 0
        for item in items {
            let (next, overflow) = sum.addingReportingOverflow(item.worth)
            if overflow { throw .overflow }
            sum = next
        }
        self.items = items.sorted { $0.isDenser(than: $1) }
        self.limit = limit
    }

    mutating func remove(_ number: Int) { items.removeAll { $0.number == number } }

    /// What the best set within a capacity is worth.
    func greatestWorth(within capacity: Int64) throws(Awards.Fault) -> UInt128 {
        try search(within: capacity, stoppingAt: nil)
    }

    /// Whether a set within a capacity is worth as much.
    func reaches(_ worth: UInt128, within capacity: Int64) throws(Awards.Fault) -> Bool {
        if worth == 0 { return true }
        return try search(within: capacity, stoppingAt: worth) >= worth
    }

    /// The greatest worth of a set; a search that has a goal only tells whether it is reached.
    private func search(within capacity: Int64, stoppingAt goal: UInt128?) throws(Awards.Fault) -> UInt128 {
        let items = items.filter { $0.cost <= capacity }
        let bound = FractionalBound(items)
        var best: UInt128 = 0
        var parts = [Part(cost: 0, worth: 0)]
        for index in items.indices {
            var next: [Part] = []
            for part in merged(parts, items[index], capacity) {
                let reach = bound.reach(from: index + 1, within: capacity - part.cost)
                best = max(best, part.worth + reach.surely)
                if let goal, best >= goal { return best }
                // Nothing is lost with what cannot exceed the best, or fall short of the goal.
                let most = part.worth + reach.atMost
                if goal.map({ most >= $0 }) ?? (most > best) { next.append(part) }
            }
            if next.count > limit { throw .tooManySets(limit: limit) }
            parts = next
        }
        return best
    }

    /// The sets with and without an item by rising cost, without those that are worth no more than a cheaper one.
    private func merged(_ parts: [Part], _ item: Item, _ capacity: Int64) -> [Part] {
        var merged: [Part] = []
        merged.reserveCapacity(2 * parts.count)
        var (without, with) = (0, 0)
        while without < parts.count || with < parts.count {
            let candidate: Part
            let extended = with < parts.count ? Int128(parts[with].cost) + Int128(item.cost) : .max
            if without < parts.count, Int128(parts[without].cost) <= extended {
                candidate = parts[without]
                without += 1
            } else {
                if extended > Int128(capacity) { break }
                candidate = Part(cost: Int64(extended), worth: parts[with].worth + item.worth)
                with += 1
            }
            if let last = merged.last, candidate.worth <= last.worth { continue }
            if let last = merged.last, candidate.cost == last.cost { merged.removeLast() }
            merged.append(candidate)
        }
        return merged
    }
}

/// What can still be gained from the items after a place, as if the last could be taken in part.
private struct FractionalBound {
    private let items: [Knapsack.Item]
    private var costs: [Int128] = [0]
    private var worths: [UInt128] = [0]

    init(_ items: [Knapsack.Item]) {
        self.items = items
        for item in items {
            costs.append(costs[costs.count - 1] + Int128(item.cost))
            worths.append(worths[worths.count - 1] + item.worth)
        }
    }

    /// What the densest that fit are worth, and what no set exceeds.
    func reach(from start: Int, within capacity: Int64) -> (surely: UInt128, atMost: UInt128) {
        var (whole, beyond) = (start, items.count + 1)
        while beyond - whole > 1 {
            let middle = (whole + beyond) / 2
            if costs[middle] - costs[start] <= Int128(capacity) { whole = middle } else { beyond = middle }
        }
        let surely = worths[whole] - worths[start]
        if whole == items.count { return (surely, surely) }
        let item = items[whole]
        let left = UInt128(capacity) - UInt128(costs[whole] - costs[start])
        let part = UInt128(item.cost).dividingFullWidth(item.worth.multipliedFullWidth(by: left)).quotient
        return (surely, surely + part)
    }
}
