import Events
import Rules

/// A kind of table: each column's name, definition and reading from a line stand together.
struct TableShape<Line, Figure: ReportFigure> {
    let name: String
    let title: String
    /// See ``RowName``.
    let rows: String
    let columns: [ColumnShape<Line, Figure>]

    /// Makes the table; lines come in the order of the rows. `day` is that on which what a row stands for came to be.
    func table(
        _ lines: [Line], currency: (Line) -> Currency? = { _ in nil }, day: (Line) -> Day? = { _ in nil }
    ) throws(FoldFailure) -> ReportTable<Figure> {
        let rowName = RowName(self.rows, among: self.columns.lazy.map(\.column.name))
        var names = RowNames(rowName)
        var rows: [Row<Figure>] = []
        rows.reserveCapacity(lines.count)
        for line in lines {
            var cells: [Cell<Figure>] = []
            cells.reserveCapacity(columns.count)
            for column in columns { cells.append(try column.read(line)) }
            rows.append(Row(key: names.next(cells), currency: currency(line), day: day(line), cells: cells))
        }
        return ReportTable(
            name: name, title: title, rowName: rowName, columns: columns.map(\.column), rows: rows)
    }
}

/// A column and how its cells are read.
struct ColumnShape<Line, Figure: ReportFigure> {
    let column: Column
    let read: (Line) throws(FoldFailure) -> Cell<Figure>

    private init(
        _ name: String, _ kind: Column.Kind, _ documentation: String, explainable: Bool = false, totalled: Bool = false,
        _ read: @escaping (Line) throws(FoldFailure) -> Cell<Figure>
    ) {
        column = Column(
            name: name, kind: kind, documentation: documentation, isExplainable: explainable, isTotalled: totalled)
        self.read = read
    }

    static func id(_ name: String, _ documentation: String, _ read: @escaping (Line) -> String?) -> Self {
        Self(name, .id, documentation) { (line) throws(FoldFailure) in read(line).map(Cell.text) ?? .absent }
    }

    static func text(_ name: String, _ documentation: String, _ read: @escaping (Line) -> String?) -> Self {
        Self(name, .text, documentation) { (line) throws(FoldFailure) in read(line).map(Cell.text) ?? .absent }
    }

    static func day(_ name: String, _ documentation: String, _ read: @escaping (Line) -> Day?) -> Self {
        Self(name, .day, documentation) { (line) throws(FoldFailure) in read(line).map(Cell.day) ?? .absent }
    }

    static func flag(_ name: String, _ documentation: String, _ read: @escaping (Line) -> Bool?) -> Self {
        Self(name, .flag, documentation) { (line) throws(FoldFailure) in read(line).map(Cell.flag) ?? .absent }
    }

    /// A number that is no sum of entries: a rank, a weight, a share.
    static func plain(
        _ name: String, _ kind: Column.Kind, _ documentation: String, _ read: @escaping (Line) -> Int64?
    ) -> Self {
        Self(name, kind, documentation) { (line) throws(FoldFailure) in read(line).map(Cell.number) ?? .absent }
    }

    /// An additive figure that can be explained.
    static func figure(
        _ name: String, _ kind: Column.Kind, totalled: Bool = true, _ documentation: String,
        _ read: @escaping (Line) throws(FoldFailure) -> Figure?
    ) -> Self {
        Self(name, kind, documentation, explainable: true, totalled: totalled) { (line) throws(FoldFailure) in
            try read(line).map(Cell.figure) ?? .absent
        }
    }
}
