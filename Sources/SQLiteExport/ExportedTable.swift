import Events
public import Projections
public import Reports
import Rules
import SQLite

/// A table of a report on its way into the file.
public struct ExportedTable: Sendable {
    /// Its name there: `budgets`, `learning_summary`; `budgets_by_call` for a grouping that is not the report's usual.
    public let name: String
    private let sheet: Sheet
    private let definitions: [String: ReportReference.Entry]
    private let language: Language

    /// A table as it was made for a query; `reference` defines its columns.
    public init(_ sheet: Sheet, of query: ReportQuery, _ reference: ReportReference, in language: Language) {
        self.sheet = sheet
        self.language = language
        let name = SQLName.plain(sheet.name)
        if let grouping = query.grouping, grouping != query.report.groupings.first {
            self.name = "\(name)_by_\(grouping.rawValue)"
        } else {
            self.name = name
        }
        let entries = (reference.tables.first { $0.name == sheet.name }?.entries ?? []).filter { entry in
            // One name may stand for another thing under another grouping.
            entry.groupings.isEmpty || query.grouping.map(entry.groupings.contains) == true
        }
        definitions = Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
    }

    /// A table of a report that is made from the entries one by one.
    public init(_ sheet: Sheet, in language: Language) {
        self.sheet = sheet
        self.language = language
        name = SQLName.plain(sheet.name)
        let entries = ReportReference(sheet).tables.flatMap(\.entries)
        definitions = Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The name of the column that holds what `explain` calls a row.
    static let key = "key"

    private static let keyDefinition = Phrase(
        es: "Cómo llama tejido explain a la fila; tejido reports dice de qué se compone.",
        en: "What tejido explain calls the row; tejido reports says of what it is made.")
    private static let currencyDefinition = Phrase(
        es: "La moneda de todos los montos de la fila.", en: "The currency of all amounts of the row.")

    var table: FileTable {
        var columns = [FileTable.Column(Self.key, "id", Self.keyDefinition[language])]
        for column in sheet.columns {
            let definition = definitions[column.name]
            columns.append(
                FileTable.Column(
                    column.name, definition?.kind ?? column.kind.rawValue, definition?.definition[language] ?? "",
                    unit: definition?.unit?[language] ?? "", isExplainable: definition?.isExplainable ?? false))
        }
        if sheet.lacksCurrency { columns.append(.init("currency", "text", Self.currencyDefinition[language])) }
        // What tells rows apart in every report does so here, but a file is made even of a report that breaks this.
        let isKey = Set(sheet.rows.map(\.key)).count == sheet.rows.count
        return FileTable(name: name, columns: columns, key: isKey ? Self.key : nil)
    }

    func fill(in connection: borrowing Connection) throws {
        var insertion = try table.insertion(in: connection)
        for row in sheet.rows {
            var values: [Value] = [.text(row.key)]
            values += zip(sheet.columns, row.cells).map(Self.value)
            if sheet.lacksCurrency { values.append(row.currency.map { .text($0.code) } ?? .null) }
            try insertion.run(values)
        }
    }

    private static func value(_ column: Sheet.Column, _ cell: Sheet.Cell) -> Value {
        switch cell {
        case .absent: .null
        case .text(let text): .text(text)
        case .number(let number): column.kind == .halves ? .real(Double(number) / 2) : .integer(number)
        case .real(let number): .real(number)
        case .day(let day): .text(day.description)
        case .flag(let flag): .integer(flag ? 1 : 0)
        }
    }
}
