import Events

/// The last lines of a story: where the territory stands, from the rows of its reports.
struct Closing {
    private let territory: TerritoryID
    private let language: Language
    private let width: Int?
    private let cells: CellText

    init(_ territory: TerritoryID, _ language: Language, _ width: Int?) {
        self.territory = territory
        self.language = language
        self.width = width
        cells = CellText(language)
    }

    func text(_ sheets: [Sheet], _ standing: Standing) -> String {
        let heading = "\(Phrasebook.whereItStands[language]) · \(TitleLine(language).text(standing))"
        return "\n" + Wrapping.paragraph("", heading, indent: 2, width: width) + sheets.map(text).joined()
    }

    private func text(_ sheet: Sheet) -> String {
        let rows = sheet.rows.filter { isAbout($0, of: sheet) }
        if rows.isEmpty { return "" }
        let lines = rows.map { row in
            let said = zip(sheet.columns, row.cells).compactMap { part($0, $1, row) }
            return Wrapping.paragraph(
                "    ", "\(label(row, of: sheet)): \(said.joined(separator: "; "))", indent: 6, width: width)
        }
        return "\n  \(Escaping.terminal(sheet.title[language]))\n" + lines.joined()
    }

    private func isAbout(_ row: Sheet.Row, of sheet: Sheet) -> Bool {
        guard let column = sheet.columns.firstIndex(where: { $0.name == "territory" }) else { return true }
        return row.cells[column] == .text(territory.text)
    }

    /// The ids of a row but the territory's, or the territory when there are none.
    private func label(_ row: Sheet.Row, of sheet: Sheet) -> String {
        let ids = zip(sheet.columns, row.cells).filter { $0.kind == .id && $0.name != "territory" && $1 != .absent }
        return ids.isEmpty ? territory.text : ids.map { cells.text($1, $0, $0.kind, nil) }.joined(separator: " · ")
    }

    /// `adjudicado $24.000.000`; nothing for ids, zeros and what is not known.
    private func part(_ column: Sheet.Column, _ cell: Sheet.Cell, _ row: Sheet.Row) -> String? {
        let heading = cells.heading(column)
        switch cell {
        case .absent, .number(0), .flag(false): return nil
        case .flag(true): return heading
        case .number(let amount) where column.kind == .money:
            guard let currency = row.currency else { break }
            return "\(heading) \(Numerals(language).money(amount, currency))"
        case .text where column.kind == .id || column.name == "currency": return nil
        default: break
        }
        return "\(heading) \(cells.text(cell, column, column.kind, row.currency))"
    }
}
