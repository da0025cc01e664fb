import Platform
import Reports

/// Shows a long table row by row: as rows come in the forms that allow it, else when all of them are there.
struct RowPrinter: ~Copyable {
    private let form: TableFormat
    private let writer: SheetWriter
    private var output = OutputWriter.standardOutput()
    private var sheet: Sheet
    private var isFirst = true

    /// A printer of a table that has no rows yet; `writer` writes in the form.
    init(_ form: TableFormat, _ writer: SheetWriter, _ sheet: Sheet) {
        self.form = form
        self.writer = writer
        self.sheet = sheet
    }

    /// Whether the reader has gone.
    var isClosed: Bool { output.isClosed }

    /// Shows a row, or keeps it until `flush`; false when nobody reads any more.
    mutating func take(_ row: Sheet.Row) throws -> Bool {
        switch form {
        case .csv, .jsonl:
            if isFirst { try output.write(writer.head(sheet)) }
            isFirst = false
            try output.write(writer.row(row, of: sheet))
        case .table, .json: sheet.rows.append(row)
        }
        return !output.isClosed
    }

    /// Writes what was kept. A table that goes on is written in parts.
    mutating func flush(isLast: Bool) throws {
        switch form {
        case .csv, .jsonl: if isFirst, isLast { try output.write(writer.head(sheet)) }
        case .table, .json:
            if !sheet.rows.isEmpty || (isFirst && isLast) { try output.write(writer.text([sheet])) }
            isFirst = false
            sheet.rows = []
        }
        try output.flush()
    }
}
