import EventStore
import Events
import Platform
import Reports

/// Shows entries: their stored text as it is, or a table of what stands in every envelope.
struct LogPrinter: ~Copyable {
    private let form: TableFormat
    private var lines = OutputWriter.standardOutput()
    private var rows: RowPrinter
    private let revealing: Revealing?

    init(_ form: TableFormat, _ writer: SheetWriter, revealing: Revealing? = nil) {
        self.form = form
        self.revealing = revealing
        var sheet = Sheet(
            "log", title: Phrase(es: "Registro", en: "Log"),
            columns: [
                .init("position", .position), .init("occurred", .day), .init("territory", .id), .init("type", .id),
                .init("id", .id), .init("actor", .id),
            ], rows: [])
        if revealing != nil { sheet.columns.append(Revealing.column) }
        rows = RowPrinter(form, writer, sheet)
    }

    /// Whether the reader has gone.
    var isClosed: Bool { form == .jsonl ? lines.isClosed : rows.isClosed }

    /// Shows an entry, or keeps it until `flush`; false when nobody reads any more.
    mutating func take(_ row: borrowing StoredRow) throws -> Bool {
        guard form == .jsonl else { return try rows.take(Self.cells(row, revealing)) }
        if let revealing {
            try lines.write(revealing.line(row))
        } else {
            try lines.write(row.json)
        }
        try lines.write("\n")
        return !lines.isClosed
    }

    /// Writes what was kept. A table that goes on is written in parts.
    mutating func flush(isLast: Bool) throws {
        if form == .jsonl { try lines.flush() } else { try rows.flush(isLast: isLast) }
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
