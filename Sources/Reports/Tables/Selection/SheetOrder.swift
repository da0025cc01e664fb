import Rules

/// A column that rows are sorted by, as it is typed: `awarded`, or `-awarded` for the largest first.
///
/// Rows that are alike keep their order, and empty cells come last either way. Amounts in different currencies are
/// never compared: rows are sorted by currency first.
public struct SheetOrder: Sendable, Equatable {
    /// The column's name.
    public let column: String
    /// Whether the largest comes first.
    public let isDescending: Bool

    /// Reads a column's name with or without a minus before it.
    public init(_ text: String) {
        isDescending = text.hasPrefix("-")
        column = isDescending ? String(text.dropFirst()) : text
    }

    /// Sorts rows by one of their cells.
    func sort(_ rows: inout [Sheet.Row], by column: Int, of kind: Sheet.Kind) {
        // Places decide between equals, for the library's sort does not promise to be stable.
        let order = rows.indices.sorted { left, right in
            precedes(rows[left], rows[right], column, kind) ?? (left < right)
        }
        rows = order.map { rows[$0] }
    }

    /// Nil where two rows are alike.
    private func precedes(_ left: Sheet.Row, _ right: Sheet.Row, _ column: Int, _ kind: Sheet.Kind) -> Bool? {
        if kind == .money, left.currency != right.currency {
            return (left.currency?.code ?? "") < (right.currency?.code ?? "")
        }
        let (first, second) = (left.cells[column], right.cells[column])
        if first == .absent || second == .absent { return first == second ? nil : second == .absent }
        if first.precedes(second) == true { return !isDescending }
        if second.precedes(first) == true { return isDescending }
        return nil
    }
}
