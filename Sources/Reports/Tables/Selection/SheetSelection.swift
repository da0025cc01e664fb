/// What a reader wants to see of a report: which rows, in which order, and which columns.
///
/// A report may have several tables. A column must stand in one of them; a table without a column that a condition
/// names has no row for which the condition holds and is left out, and so is one that has fewer of the wanted columns
/// than another.
public struct SheetSelection: Sendable, Equatable {
    /// What must hold for a row, all of it.
    public var conditions: [SheetCondition]
    /// What rows are sorted by, the first first; as the report has them where nothing is stated.
    public var order: [SheetOrder]
    /// The columns from left to right; all where none is named.
    public var columns: [String]

    /// A selection; without anything, all that there is.
    public init(conditions: [SheetCondition] = [], order: [SheetOrder] = [], columns: [String] = []) {
        self.conditions = conditions
        self.order = order
        self.columns = columns
    }

    /// The tables as they are wanted, their totals summed anew.
    ///
    /// Throws `SelectionFault` for a column that no table has or that is asked for twice and for a value that a column cannot hold, `FoldFailure`
    /// where a total leaves the integers that readers agree on.
    public func applied(to sheets: [Sheet]) throws -> [Sheet] {
        if self == SheetSelection() { return sheets }
        let names = conditions.map(\.column) + order.map(\.column) + columns
        for name in names where !sheets.contains(where: { $0.index(of: name) != nil }) {
            throw SelectionFault.unknownColumn(name, among: sheets.flatMap { $0.columns.map(\.name) })
        }
        for (place, name) in columns.enumerated() where columns[..<place].contains(name) {
            throw SelectionFault(reason: "column \(name) is asked for twice", remedy: "name it once")
        }
        let shown = try sheets.compactMap(applied)
        let most = shown.map(\.columns.count).max()
        return columns.isEmpty ? shown : shown.filter { $0.columns.count == most }
    }

    private func applied(to sheet: Sheet) throws -> Sheet? {
        var sheet = sheet
        for condition in conditions {
            guard let column = sheet.index(of: condition.column) else { return nil }
            let test = try condition.test(for: sheet.columns[column])
            sheet.rows.removeAll { !test($0.cells[column]) }
        }
        for key in order.reversed() {
            guard let column = sheet.index(of: key.column) else { continue }
            key.sort(&sheet.rows, by: column, of: sheet.columns[column].kind)
        }
        if !columns.isEmpty {
            let kept = columns.compactMap(sheet.index)
            sheet.columns = kept.map { sheet.columns[$0] }
            for row in sheet.rows.indices { sheet.rows[row].cells = kept.map { sheet.rows[row].cells[$0] } }
        }
        sheet.totals = try sheet.summed()
        return sheet
    }
}

extension Sheet {
    /// Where a column stands.
    func index(of name: String) -> Int? { columns.firstIndex { $0.name == name } }
}
