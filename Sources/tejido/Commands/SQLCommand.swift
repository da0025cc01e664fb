import ArgumentParser
import Engine
import Platform
import Reports
import SQLite

/// `tejido sql`: questions in SQL.
struct SQLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql",
        abstract: "Ask in SQL: reports and entries as tables, read-only.",
        discussion: """
            The tables are those of tejido export sqlite, with exact counts; they are kept in the store and made anew \
            when the log has moved on. SELECT * FROM columns says what there is and what it means. Amounts are in minor \
            units, shares in basis points. A statement that would write is refused, and so is one that SQLite cannot \
            read (65).

            Example:
              tejido sql "SELECT territory, fund, available FROM budgets"
              tejido sql "SELECT type, count(*) FROM entries GROUP BY type" --format csv
              tejido sql - < question.sql
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var format: FormatOptions

    @Argument(help: "One statement of SQL; - reads it from standard input.")
    var statement: String

    func run() throws {
        let text =
            statement == "-"
            ? String(decoding: try Files.read("/dev/stdin", limit: Self.longest), as: UTF8.self) : statement
        let connection = try CurrentDatabase.open(try store.openToRead(), store.language)
        var rest = ""
        guard var question = try connection.prepare(text, rest: &rest) else {
            throw Failure(.refused, "there is no SQL in it", remedy: "write one statement, SELECT …")
        }
        guard connection.isBlank(rest) else {
            throw Failure(.refused, "more than one statement", remedy: "ask one at a time")
        }
        try Answer(question.columnNames, format.writer(store.language), format.format ?? .table).print(&question)
    }

    /// A statement's length in bytes, at most: SQLite's own limit.
    private static let longest = 1_000_000
}

/// The rows that a statement gives, on their way to the reader.
private struct Answer {
    private var sheet: Sheet
    private let writer: SheetWriter
    private let format: TableFormat

    init(_ names: [String], _ writer: SheetWriter, _ format: TableFormat) {
        // They are the asker's own, in every language.
        let columns = Self.distinct(names).map { Sheet.Column($0, heading: Phrase(es: $0, en: $0)) }
        sheet = Sheet("sql", title: Phrase(es: "Respuesta", en: "Answer"), columns: columns, rows: [])
        self.writer = writer
        self.format = format
    }

    /// Writes row by row what needs no more than a row; a table is laid out when all rows are there.
    func print(_ statement: inout Statement) throws {
        var output = OutputWriter.standardOutput()
        try output.write(writer.head(sheet))
        var all = self
        while try statement.step() {
            let row = Sheet.Row(sheet.columns.indices.map { Self.cell(statement.value(at: $0)) })
            switch format {
            case .csv, .jsonl: try output.write(writer.row(row, of: sheet))
            case .table, .json: all.sheet.rows.append(row)
            }
            if output.isClosed { break }
        }
        if format == .table || format == .json { try output.write(writer.text([all.withKinds])) }
        try output.flush()
    }

    /// A name that was given before gets a number behind it, as SQLite gives it in a subquery: `a`, `a:1`.
    private static func distinct(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            var distinct = name
            var count = 0
            while !taken.insert(distinct).inserted {
                count += 1
                distinct = "\(name):\(count)"
            }
            return distinct
        }
    }

    /// Columns of numbers alone stand at the right, their digits as SQL gives them: nobody knows what they count.
    private var withKinds: Sheet {
        var sheet = sheet
        for column in sheet.columns.indices {
            let cells = sheet.rows.map { $0.cells[column] }.filter { $0 != .absent }
            let isNumber = cells.allSatisfy {
                switch $0 {
                case .number, .real: true
                default: false
                }
            }
            if isNumber, !cells.isEmpty { sheet.columns[column].kind = .plain }
        }
        return sheet
    }

    private static func cell(_ value: Value) -> Sheet.Cell {
        switch value {
        case .null: .absent
        case .integer(let number): .number(number)
        case .real(let number): .real(number)
        case .text(let text): .text(text)
        case .blob(let bytes): .text(bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())
        }
    }
}
