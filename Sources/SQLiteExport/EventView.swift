import Events
import FieldCoding
import SQLite

/// A view of the entries of one type with its fields as columns: as corrected, and without those that are void.
struct EventView {
    let name: String
    /// What is known of its columns, those of the envelope first.
    let columns: [FileTable.Column]
    private let type: EventType
    /// Where the payload has each column after those of the envelope.
    private let paths: [String]

    init(_ type: EventType) throws {
        self.type = type
        name = SQLName.plain(type.name)
        let envelope = EntriesTable.table.columns.filter { EntriesTable.envelope.contains($0.name) }
        var fields: [(path: String, column: FileTable.Column)] = []
        if case .object(let members) = try type.submissionSchema,
            let data = members.first(where: { $0.name == "data" })
        {
            Self.collect(data.schema, path: "$", name: "", &fields)
        }
        var taken = Set(envelope.map { $0.name.lowercased() })
        // SQL does not tell capitals from small letters, and the envelope's names are taken.
        let renamed = fields.map { field in
            let column = field.column
            let isFree = taken.insert(column.name.lowercased()).inserted
            return isFree
                ? column : FileTable.Column("data_\(column.name)", column.kind, column.documentation, unit: column.unit)
        }
        columns = envelope + renamed
        paths = fields.map(\.path)
    }

    /// The fields below a schema: those of objects within objects one by one, lists as JSON, texts about people not.
    private static func collect(
        _ schema: Schema, path: String, name: String, _ fields: inout [(path: String, column: FileTable.Column)]
    ) {
        let members: [Schema.Member]
        switch schema {
        case .object(let all), .choice(let all): members = all
        default: return
        }
        for member in members where member.schema != Note.schema {
            let full = name.isEmpty ? member.name : "\(name)_\(member.name)"
            let place = "\(path).\(SQLName.quoted(member.name))"
            switch member.schema {
            case .object, .choice: collect(member.schema, path: place, name: full, &fields)
            default:
                let kind = Self.kind(member.schema)
                fields.append((place, FileTable.Column(full, kind, member.documentation)))
            }
        }
    }

    private static func kind(_ schema: Schema) -> String {
        switch schema {
        case Day.schema: "day"
        case .integer: "number"
        case .boolean: "flag"
        case .array, .object, .choice, .either, .anyObject: "json"
        case .string, .word: "text"
        }
    }

    func create(in connection: borrowing Connection) throws {
        let envelope = EntriesTable.envelope.map { name in
            name == "occurred" ? "coalesce(correctedOccurred, occurred) AS occurred" : name
        }
        let fields = zip(paths, columns.dropFirst(envelope.count)).map { path, column in
            "json_extract(coalesce(correctedData, data), \(SQLName.literal(path))) AS \(SQLName.quoted(column.name))"
        }
        try connection.execute(
            """
            CREATE VIEW \(SQLName.quoted(name)) AS SELECT \((envelope + fields).joined(separator: ", ")) \
            FROM entries WHERE type = \(SQLName.literal(type.name)) AND annulledBy IS NULL
            """)
    }
}
