import EventStore
import Events
import Platform
import Reports

/// Shows entries: their stored text as it is, or a table of what stands in every envelope.
struct LogPrinter: ~Copyable {
    private let form: TableFormat
    private let writer: SheetWriter
    private var output = OutputWriter.standardOutput()
    private var sheet: Sheet
    private var isFirst = true
    private let revealing: Revealing?

    init(_ form: TableFormat, _ writer: SheetWriter, revealing: Revealing? = nil) {
        self.form = form
        self.writer = writer
        self.revealing = revealing
        sheet = Sheet(
            "log", title: Phrase(es: "Registro", en: "Log"),
            columns: [
                .init("position", .position), .init("occurred", .day), .init("territory", .id), .init("type", .id),
                .init("id", .id), .init("actor", .id),
            ], rows: [])
        if revealing != nil { sheet.columns.append(Revealing.column) }
    }

    private var isRevealing: Bool { revealing != nil }

    /// Whether the reader has gone.
    var isClosed: Bool { output.isClosed }

    /// Shows an entry, or keeps it until `flush`; false when nobody reads any more.
    mutating func take(_ row: borrowing StoredRow) throws -> Bool {
        switch form {
        case .jsonl:
            if isRevealing {
                let line = try Self.line(row, revealing)
                try output.write(line)
            } else {
                try output.write(row.json)
            }
            try output.write("\n")
        case .csv:
            if isFirst { try output.write(writer.head(sheet)) }
            isFirst = false
            try output.write(writer.row(try Self.cells(row, revealing), of: sheet))
        case .table, .json: sheet.rows.append(try Self.cells(row, revealing))
        }
        return !output.isClosed
    }

    /// Writes what was kept. A table that goes on is written in parts.
    mutating func flush(isLast: Bool) throws {
        switch form {
        case .jsonl: break
        case .csv: if isFirst, isLast { try output.write(writer.head(sheet)) }
        case .table, .json:
            if !sheet.rows.isEmpty || (isFirst && isLast) { try output.write(writer.text([sheet])) }
            isFirst = false
            sheet.rows = []
        }
        try output.flush()
    }

    private static func line(_ row: borrowing StoredRow, _ revealing: Revealing?) throws -> String {
        try revealing?.line(row) ?? ""
    }

    private static func cells(_ row: borrowing StoredRow, _ revealing: Revealing?) throws -> Sheet.Row {
        let envelope = try row.recorded().envelope
        var cells: [Sheet.Cell] = [
            .number(Int64(row.position)), .day(envelope.occurred), .text(envelope.territory.text),
            .text(try row.header.type?.name ?? ""), .text(envelope.id.text), .text(envelope.actor.text),
        ]
        if let revealing { cells.append(.text(try revealing.texts(row))) }
        return Sheet.Row(cells)
    }
}
