import Rules

/// A table as the texts of its cells, before they are laid out.
struct Grid {
    private(set) var headings: [String]
    private(set) var isRight: [Bool]
    private(set) var mayWrap: [Bool]
    private var isName: [Bool]
    private(set) var rows: [[String]]
    private(set) var totals: [[String]]
    /// The currency of all amounts, where there is only one: it stands in the title, not in a column.
    let soleCurrency: Currency?
    /// The places of the columns in the table, in the order in which they are shown.
    private let shown: [Int]

    init(_ sheet: Sheet, _ cells: CellText, _ language: Language) {
        let hasMoney = sheet.columns.contains { $0.kind == .money } || sheet.rows.contains { $0.kind == .money }
        let currencies = hasMoney ? Set((sheet.rows + sheet.totals).compactMap(\.currency)) : []
        let sole = currencies.count == 1 ? currencies.first : nil
        soleCurrency = sole
        // The title says a sole currency.
        let shown = sheet.columns.indices.filter { sole == nil || sheet.columns[$0].name != "currency" }
        self.shown = shown
        let columns = shown.map { sheet.columns[$0] }
        headings = columns.map(cells.heading)
        isRight = columns.map(\.kind.isRight)
        mayWrap = columns.map { $0.kind == .text || $0.kind == .word }
        isName = columns.map(\.isName)
        let texts = { (row: Sheet.Row) in
            shown.map { column in
                let cell = column < row.cells.count ? row.cells[column] : .absent
                return cells.text(cell, sheet.columns[column], sheet.kind(of: column, in: row), row.currency)
            }
        }
        rows = sheet.rows.map(texts)
        totals = sheet.totals.map(texts)
        if currencies.count > 1, sheet.lacksCurrency { addCurrency(sheet, cells) }
        for index in totals.indices where totals[index].first?.isEmpty == true {
            totals[index][0] = Phrasebook.total[language]
        }
    }

    private mutating func addCurrency(_ sheet: Sheet, _ cells: CellText) {
        headings.append(cells.heading(Sheet.Column("currency", .id)))
        isRight.append(false)
        mayWrap.append(false)
        isName.append(false)
        for index in rows.indices { rows[index].append(sheet.rows[index].currency?.code ?? "") }
        for index in totals.indices { totals[index].append(sheet.totals[index].currency?.code ?? "") }
    }

    /// The same grid with a bar behind every share.
    func drawingShares(of sheet: Sheet) -> Grid {
        var grid = self
        for (place, column) in shown.enumerated() where sheet.columns[column].kind == .bp {
            let width = rows.reduce(0) { max($0, DisplayWidth.of($1[place])) }
            for row in rows.indices {
                guard case .number(let share) = sheet.rows[row].cells[column] else { continue }
                let text = rows[row][place]
                let space = String(repeating: " ", count: width - DisplayWidth.of(text))
                grid.rows[row][place] = "\(space)\(text) \(Bar.text(share))"
                grid.isRight[place] = false
            }
        }
        return grid
    }

    /// The columns that name the rows; where the table says none, those of text at its left, or its first.
    var naming: [Int] {
        let said = isName.indices.filter { isName[$0] }
        if !said.isEmpty { return said }
        let texts = isRight.indices.prefix { !isRight[$0] }
        return texts.isEmpty ? [0] : Array(texts)
    }

    /// The grid with some of its columns only.
    func keeping(_ columns: [Int]) -> Grid {
        let columns = columns.sorted()
        var grid = self
        grid.headings = columns.map { headings[$0] }
        grid.isRight = columns.map { isRight[$0] }
        grid.mayWrap = columns.map { mayWrap[$0] }
        grid.isName = columns.map { isName[$0] }
        grid.rows = rows.map { row in columns.map { row[$0] } }
        grid.totals = totals.map { row in columns.map { row[$0] } }
        return grid
    }

    /// As wide as the widest text of each column.
    var naturalWidths: [Int] {
        headings.indices.map { column in
            ([headings] + rows + totals).reduce(1) { max($0, DisplayWidth.of($1[column])) }
        }
    }

    /// As wide as the widest cell of each column, and the longest word of its heading.
    var narrowWidths: [Int] {
        headings.indices.map { column in
            let word = headings[column].split(separator: " ").reduce(1) { max($0, DisplayWidth.of(String($1))) }
            return (rows + totals).reduce(word) { max($0, DisplayWidth.of($1[column])) }
        }
    }
}
