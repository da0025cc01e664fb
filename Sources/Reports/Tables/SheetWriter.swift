/// Writes tables in the form that was asked for.
public struct SheetWriter: Sendable {
    private let format: TableFormat
    private let language: Language
    private let width: Int?
    private let rawCSV: Bool

    /// A writer for a terminal of `width` columns (nil: as wide as the text needs); `rawCSV` leaves text that a
    /// spreadsheet may take for a formula as it is.
    public init(_ format: TableFormat, in language: Language, width: Int? = nil, rawCSV: Bool = false) {
        self.format = format
        self.language = language
        self.width = width
        self.rawCSV = rawCSV
    }

    /// The whole output, line feed at its end included.
    ///
    /// Several tables: one below the other for people and in CSV, an array in JSON; in JSON Lines each row then says
    /// its report. `areSeveral` asks for that form of one table, or none, that is left of several.
    public func text(_ sheets: [Sheet], areSeveral: Bool? = nil) -> String {
        let areSeveral = areSeveral ?? (sheets.count != 1)
        switch format {
        case .table:
            let renderer = TableRenderer(in: language, width: width)
            return sheets.map(renderer.text).joined(separator: "\n")
        case .csv:
            return sheets.map { SheetCSV(raw: rawCSV).text($0) }.joined(separator: "\n")
        case .json:
            return SheetJSON.document(sheets, areSeveral: areSeveral)
        case .jsonl:
            return sheets.map { sheet in
                let json = SheetJSON(sheet, naming: areSeveral)
                return sheet.rows.map { json.line($0) }.joined()
            }.joined()
        }
    }

    /// What stands above the rows of a long output that is written row by row: CSV's headings.
    public func head(_ sheet: Sheet) -> String {
        format == .csv ? SheetCSV(raw: rawCSV).head(sheet) : ""
    }

    /// One row of a long output, in CSV or JSON Lines; nothing in the forms that need the whole table.
    public func row(_ row: Sheet.Row, of sheet: Sheet) -> String {
        switch format {
        case .csv: SheetCSV(raw: rawCSV).line(row, of: sheet)
        case .jsonl: SheetJSON(sheet, naming: false).line(row)
        case .table, .json: ""
        }
    }
}
