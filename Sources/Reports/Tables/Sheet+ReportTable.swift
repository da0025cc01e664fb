public import Projections

extension Sheet {
    /// A report as a table to show; throws where a total leaves the integers that readers agree on.
    public init(_ table: ReportTable<Plain>, standing: Standing) throws(FoldFailure) {
        self.init(
            table.name, title: Self.title(of: table.name, table.title), standing: standing,
            columns: table.columns.map { Column($0, of: table.name) }, rows: table.rows.map(Row.init))
        for index in table.rowName.columns { columns[index].isName = true }
        totals = try summed()
    }

    /// What people read above a report's table: `Presupuestos por fondo` where the report has several groupings, which
    /// the table's own title, in English, then names.
    public static func title(of table: String, _ english: String) -> Phrase {
        guard let title = Phrasebook.titles[table] else { return Phrase(es: english, en: english) }
        guard let grouping = Grouping.allCases.first(where: { english.hasSuffix(" by \($0.rawValue)") }),
            let report = ReportName(rawValue: table), report.groupings.contains(grouping),
            let unit = Phrasebook.headings[grouping.rawValue]
        else { return title }
        return Phrase(es: "\(title.es) por \(unit.es)", en: "\(title.en) by \(unit.en)")
    }
}

extension Sheet.Column {
    /// Columns of text that hold words of the wire: in every table, or in the one that is named.
    private static let words: Set<String> = [
        "blockedBy", "credentials", "dimension", "from", "kind", "method", "ranked", "reason", "right", "role",
        "rules-changes.unit", "sector", "state", "status",
    ]

    /// A column of a table; a heading that means something else there than elsewhere stands under `TABLE.COLUMN`.
    public init(_ column: Projections.Column, of table: String) {
        let kind: Sheet.Kind =
            switch column.kind {
            case .text:
                Self.words.contains(column.name) || Self.words.contains("\(table).\(column.name)") ? .word : .text
            case .id: .id
            case .money: .money
            case .count: .count
            case .people: .people
            case .bp: .bp
            case .day: .day
            case .flag: .flag
            case .number: .number
            case .halves: .halves
            }
        self.init(
            column.name, kind, heading: Phrasebook.headings["\(table).\(column.name)"], isTotalled: column.isTotalled)
    }
}

extension Sheet.Row {
    init(_ row: Projections.Row<Plain>) {
        self.init(key: row.key, currency: row.currency, row.cells.map(Sheet.Cell.init))
    }
}

extension Sheet.Cell {
    /// A cell of a report.
    public init(_ cell: Projections.Cell<Plain>) {
        self =
            switch cell {
            case .absent: .absent
            case .text(let text): .text(text)
            case .number(let number): .number(number)
            case .day(let day): .day(day)
            case .flag(let flag): .flag(flag)
            case .figure(let figure): .number(figure.value)
            }
    }
}
