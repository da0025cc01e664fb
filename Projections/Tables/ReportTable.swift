public import Events
public import Rules

/// A report as a value: what renderers, exports, `explain` and `compare` start from.
public struct ReportTable<Figure: ReportFigure>: Sendable, Equatable {
    /// What it is called in file names.
    public let name: String
    /// What it shows, in a few words.
    public let title: String
    /// How rows are called.
    public let rowName: RowName
    /// From left to right; `territory` comes first.
    public let columns: [Column]
    /// From top to bottom.
    public let rows: [Row<Figure>]

    /// The row of a key.
    public func row(_ key: String) -> Row<Figure>? { rows.first { $0.key == key } }

    /// Where a column stands.
    public func index(of column: String) -> Int? { columns.firstIndex { $0.name == column } }

    /// The table with the rows of one territory only; with all of them when none is named.
    public func rows(of territory: TerritoryID?) -> ReportTable {
        guard let territory else { return self }
        return with(rows.filter { $0.cells.first == .text(territory.text) })
    }

    /// The table with other rows.
    public func with(_ rows: [Row<Figure>]) -> ReportTable {
        ReportTable(name: name, title: title, rowName: rowName, columns: columns, rows: rows)
    }

    /// What stands where a row and a column meet; nil if there is no such row or column.
    public subscript(row key: String, column name: String) -> Cell<Figure>? {
        guard let row = row(key), let index = index(of: name) else { return nil }
        return row.cells[index]
    }
}

/// One row of a report.
public struct Row<Figure: ReportFigure>: Sendable, Equatable {
    /// What `explain` calls it: see ``RowName``.
    public let key: String
    /// The currency of its money, where there is any.
    public let currency: Currency?
    /// The day on which what it stands for came to be: it belongs to the cycle of that day. Nil for what has none.
    public let day: Day?
    /// One a column.
    public let cells: [Cell<Figure>]
}
