import SQLite

/// A table of the file as it is declared: its columns with what is known of each.
struct FileTable {
    /// One column.
    struct Column {
        let name: String
        /// What its cells hold: the words of `Projections.Column.Kind`, and `json`.
        let kind: String
        let unit: String
        let documentation: String
        let isExplainable: Bool

        init(_ name: String, _ kind: String, _ documentation: String, unit: String = "", isExplainable: Bool = false) {
            self.name = name
            self.kind = kind
            self.unit = unit
            self.documentation = documentation
            self.isExplainable = isExplainable
        }

        /// The type that SQLite is told.
        var type: String {
            switch kind {
            case "money", "count", "people", "bp", "number", "position", "flag": "INTEGER"
            case "halves": "REAL"
            default: "TEXT"
            }
        }
    }

    let name: String
    let columns: [Column]
    /// The column that tells rows apart, where one does.
    let key: String?

    /// Makes the table without a row.
    func create(in connection: borrowing Connection) throws {
        let declared = columns.map { column in
            "\(SQLName.quoted(column.name)) \(column.type)" + (column.name == key ? " PRIMARY KEY NOT NULL" : "")
        }
        try connection.execute("CREATE TABLE \(SQLName.quoted(name)) (\(declared.joined(separator: ", ")))")
    }

    /// The statement that puts a row into it.
    func insertion(in connection: borrowing Connection) throws -> Statement {
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        return try connection.prepare("INSERT INTO \(SQLName.quoted(name)) VALUES (\(places))")
    }
}

/// Names as SQL has them.
enum SQLName {
    /// A name in quotes: any text may stand there.
    static func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }

    /// A text as a literal.
    static func literal(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }

    /// A name that needs no quotes: `learning_summary`, `need_raised`.
    static func plain(_ name: String) -> String {
        String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }
}
