import Projections
import Rules

extension Sheet {
    /// Sums of the columns that may be added, a row for each currency; none where no currency has two rows to add.
    ///
    /// Amounts in different currencies are never added. Throws where a sum leaves the integers that readers agree on.
    func summed() throws(FoldFailure) -> [Row] {
        guard columns.contains(where: \.isTotalled) else { return [] }
        let groups = Dictionary(grouping: rows) { $0.currency?.code ?? "" }.sorted { $0.key < $1.key }
        guard groups.contains(where: { $0.value.count > 1 }) else { return [] }
        var totals: [Row] = []
        for (code, rows) in groups {
            var total = Row(key: code, currency: rows.first?.currency, columns.map { _ in .absent })
            for index in columns.indices where columns[index].isTotalled {
                var sum: Plain?
                for case .number(let number) in rows.lazy.map({ $0.cells[index] }) {
                    var longer = sum ?? Plain()
                    try longer.add(Plain(number))
                    sum = longer
                }
                if let sum { total.cells[index] = .number(sum.value) }
            }
            if !code.isEmpty, let index = index(of: "currency") { total.cells[index] = .text(code) }
            totals.append(total)
        }
        return totals
    }
}
