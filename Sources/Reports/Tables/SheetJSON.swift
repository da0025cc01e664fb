import Events
import FieldCoding
import Rules

/// Tables as canonical JSON: members in the order of their names, absent cells left out.
struct SheetJSON {
    private let sheet: Sheet
    /// The members of a row in the order of their names; nil is the currency.
    private let members: [(name: String, column: Int?)]
    private let report: String?

    /// `naming` gives each row a member `report`.
    init(_ sheet: Sheet, naming: Bool) {
        self.sheet = sheet
        report = naming && !sheet.columns.contains { $0.name == "report" } ? sheet.name : nil
        var members: [(name: String, column: Int?)] = sheet.columns.enumerated().map { ($1.name, $0) }
        if sheet.lacksCurrency { members.append(("currency", nil)) }
        if report != nil { members.append(("report", nil)) }
        // The order of RFC 8785, which is that of ASCII for our names.
        self.members = members.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
    }

    /// One object for one table, an array of them for several.
    static func document(_ sheets: [Sheet], areSeveral: Bool) -> String {
        var json = JSONWriter()
        if let sheet = sheets.first, !areSeveral {
            SheetJSON(sheet, naming: false).write(to: &json)
        } else {
            json.array(sheets) { SheetJSON($0, naming: false).write(to: &$1) }
        }
        return String(decoding: json.finish(), as: UTF8.self) + "\n"
    }

    /// A row on a line of its own.
    func line(_ row: Sheet.Row) -> String {
        var json = JSONWriter()
        write(row, to: &json)
        return String(decoding: json.finish(), as: UTF8.self) + "\n"
    }

    private func write(to json: inout JSONWriter) {
        json.raw("{\"columns\":")
        json.array(sheet.columns) { column, json in
            json.raw("{\"kind\":")
            json.string(column.kind.rawValue)
            json.raw(",\"name\":")
            json.string(column.name)
            json.raw("}")
        }
        if let day = sheet.standing?.day {
            json.raw(",\"day\":")
            json.string(day.description)
        }
        if let position = sheet.standing?.position {
            json.raw(",\"position\":")
            json.integer(Int64(clamping: position))
        }
        json.raw(",\"report\":")
        json.string(sheet.name)
        json.raw(",\"rows\":")
        json.array(sheet.rows) { write($0, to: &$1) }
        if let rulebook = sheet.standing?.rulebook {
            json.raw(",\"rulebook\":")
            json.string(rulebook)
        }
        json.raw("}")
    }

    private func write(_ row: Sheet.Row, to json: inout JSONWriter) {
        json.raw(0x7B)
        var first = true
        for member in members {
            let cell: Sheet.Cell
            if let column = member.column {
                cell = column < row.cells.count ? row.cells[column] : .absent
            } else {
                cell = (member.name == "report" ? report : row.currency?.code).map(Sheet.Cell.text) ?? .absent
            }
            guard cell != .absent else { continue }
            if !first { json.raw(0x2C) }
            first = false
            json.string(member.name)
            json.raw(0x3A)
            write(cell, member.column.map { sheet.kind(of: $0, in: row) } ?? .id, to: &json)
        }
        json.raw(0x7D)
    }

    private func write(_ cell: Sheet.Cell, _ kind: Sheet.Kind, to json: inout JSONWriter) {
        switch cell {
        case .absent: break
        case .text(let text): json.string(text)
        case .number(let number):
            if kind == .halves { json.raw(Array(PlainNumber.halves(number).utf8)) } else { json.integer(number) }
        // JSON has no infinity.
        case .real(let number) where !number.isFinite: json.string(number.description)
        case .real(let number): json.raw(Array(PlainNumber.real(number).utf8))
        case .day(let day): json.string(day.description)
        case .flag(let flag): json.boolean(flag)
        }
    }
}
