public import Projections

extension Sheet {
    /// A report as a table to show; throws where a total leaves the integers that readers agree on.
    public init<Figure>(_ table: ReportTable<Figure>, standing: Standing) throws(FoldFailure) {
        self.init(
            table.name, title: Self.title(of: table), standing: standing,
            columns: table.columns.map { Column($0, of: table.name) }, rows: table.rows.map(Row.init))
        totals = try summed()
    }

    /// `Presupuestos por fondo` where the report has several groupings, which the title in English then names.
    private static func title<Figure>(of table: ReportTable<Figure>) -> Phrase {
        guard let title = Phrasebook.titles[table.name] else { return Phrase(es: table.title, en: table.title) }
        guard let grouping = Grouping.allCases.first(where: { table.title.hasSuffix(" by \($0.rawValue)") }),
            let report = ReportName(rawValue: table.name), report.groupings.contains(grouping),
            let unit = Phrasebook.headings[grouping.rawValue]
        else { return title }
        return Phrase(es: "\(title.es) por \(unit.es)", en: "\(title.en) by \(unit.en)")
    }
}

extension Sheet.Column {
    /// Columns of text that hold words of the wire.
    private static let words: Set<String> = [
        "blockedBy", "credentials", "dimension", "from", "kind", "method", "ranked", "reason", "right", "role",
        "sector",
        "state", "status",
    ]

    /// A column of a table; a heading that means something else there than elsewhere stands under `TABLE.COLUMN`.
    public init(_ column: Projections.Column, of table: String) {
        let kind: Sheet.Kind =
            switch column.kind {
            case .text: Self.words.contains(column.name) ? .word : .text
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
    init<Figure>(_ row: Projections.Row<Figure>) {
        self.init(key: row.key, currency: row.currency, row.cells.map(Sheet.Cell.init))
    }
}

extension Sheet.Cell {
    /// A cell of a report.
    public init<Figure>(_ cell: Projections.Cell<Figure>) {
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
