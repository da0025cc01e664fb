import SQLite

/// `columns`: what every column of every table and view means.
enum ColumnsTable {
    static let table = FileTable(
        name: "columns",
        columns: [
            .init("report", "id", "The table or view."), .init("column", "id", "The column."),
            .init("kind", "id", "What its cells hold."),
            .init("unit", "text", "What it is counted in; NULL where there is nothing to count."),
            .init("documentation", "text", "The exact definition."),
            .init("explainable", "flag", "Whether tejido explain follows its figures down to the events."),
        ], key: nil)

    static func write(
        _ described: [(name: String, columns: [FileTable.Column])], in connection: borrowing Connection
    ) throws {
        try table.create(in: connection)
        var insertion = try table.insertion(in: connection)
        for (name, columns) in described + [(table.name, table.columns)] {
            for column in columns {
                try insertion.run([
                    .text(name), .text(column.name), .text(column.kind),
                    column.unit.isEmpty ? .null : .text(column.unit),
                    .text(column.documentation), .integer(column.isExplainable ? 1 : 0),
                ])
            }
        }
    }
}
