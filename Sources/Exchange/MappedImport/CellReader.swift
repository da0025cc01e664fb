import Events
import FieldCoding
import Rules

/// Why a cell does not give what a mapping makes of it.
struct CellFault: Error {
    /// The place of the column among the row's cells; nil where no single one is at fault.
    let column: Int?
    let failure: CodingFailure
    /// Whether the row is at fault, and not the mapping in every row.
    let isOfRow: Bool

    init(_ column: Int?, _ failure: CodingFailure, isOfRow: Bool? = nil) {
        self.column = column
        self.failure = failure
        self.isOfRow = isOfRow ?? (column != nil)
    }
}

/// Makes values of cells, as a mapping says.
struct CellReader {
    private let numbers: NumberForm
    private let days: DayForm
    private let currency: Currency?
    private let tables: [String: [String: String]]
    /// Ids that were made readable, with the cells that gave them: others may not give the same.
    private var sources: [String: [String]] = [:]

    init(_ mapping: Mapping, tables: [String: [String: String]]) {
        numbers = mapping.numbers ?? .plainPoint
        days = mapping.days ?? .yearFirst
        currency = mapping.currency
        self.tables = tables
    }

    /// The value that a plan makes of a row; nil where the row does not give it.
    mutating func value(_ plan: ValuePlan, _ row: SourceTable.Row) throws(CellFault) -> JSONValue? {
        switch plan {
        case .constant(let value): return value
        case .text(let template): return try text(template, row).map { .string($0) }
        case .integer(let template):
            guard case .columns(let columns, let filter) = template.pieces[0] else { return nil }
            return try number(row.cells[columns[0]], columns[0], filter).map { .integer($0) }
        case .flag(let template):
            guard let word = try text(template, row) else { return nil }
            guard let flag = Bool(word) else {
                throw CellFault(
                    template.columns.first,
                    CodingFailure(.wrongType, "\"\(word.prefix(40))\" where true or false is expected", at: 0))
            }
            return .boolean(flag)
        case .list(let plans):
            var elements: [JSONValue] = []
            for plan in plans {
                if let element = try value(plan, row) { elements.append(element) }
            }
            return elements.isEmpty && !plans.isEmpty ? nil : .array(elements)
        case .object(let members): return try object(members, row, isRequired: false)
        }
    }

    /// An object; one of which a row gives nothing is absent, unless it must be there.
    mutating func object(
        _ members: [ValuePlan.Member], _ row: SourceTable.Row, isRequired: Bool
    ) throws(CellFault) -> JSONValue? {
        var object: [String: JSONValue] = [:]
        var missing: ValuePlan.Member?
        for member in members {
            if member.isRequired, case .object(let below) = member.plan {
                object[member.name] = try self.object(below, row, isRequired: true)
            } else if let value = try value(member.plan, row) {
                object[member.name] = value
            } else if member.isRequired, missing == nil {
                missing = member
            }
        }
        if object.isEmpty, !members.isEmpty, !isRequired { return nil }
        guard let missing else { return .object(object) }
        throw CellFault(
            missing.plan.columns.first { row.cells[$0].isEmpty },
            CodingFailure(.missingField, "an empty cell, and \(missing.name) is needed", at: 0))
    }

    private mutating func text(_ template: BoundTemplate, _ row: SourceTable.Row) throws(CellFault) -> String? {
        var text = ""
        for piece in template.pieces {
            switch piece {
            case .literal(let literal): text += literal
            case .columns(let columns, let filter):
                guard let made = try made(of: columns.map { row.cells[$0] }, columns, filter) else { return nil }
                text += made
            }
        }
        return text
    }

    private mutating func made(
        of cells: [SourceCell], _ columns: [Int], _ filter: CellFilter
    ) throws(CellFault) -> String? {
        if cells.allSatisfy(\.isEmpty) { return nil }
        let column = columns.indices.first { !cells[$0].isEmpty }.map { columns[$0] }
        let texts = cells.map(\.text)
        switch filter {
        case .plain: return texts[0]
        case .id: return try checkedID(texts.map(escaped).joined(separator: ":"), column)
        case .slug:
            return try distinct(slugged(texts.joined(separator: " "), length: .max), texts, column)
        case .key:
            let hash = fingerprint(texts.joined(separator: "\u{1F}"), digits: 10)
            let readable = slugged(texts.joined(separator: " "), length: Limits.identifier - hash.utf8.count - 1)
            return try distinct(readable.isEmpty ? hash : "\(readable)-\(hash)", texts, column)
        case .day:
            do throws(CodingFailure) {
                return try days.day(texts[0]).description
            } catch {
                throw CellFault(column, error)
            }
        case .words(let name):
            if let meaning = tables[name]?[texts[0]] { return meaning }
            throw CellFault(
                column,
                CodingFailure(
                    .outOfRange, "\"\(texts[0].prefix(80))\" is none of the words of \(name)", at: 0,
                    remedy: "add it to words in the mapping, or correct the cell"))
        case .money, .number, .percent: return try number(cells[0], columns[0], filter).map { String($0) }
        }
    }

    private func checkedID(_ id: String, _ column: Int?) throws(CellFault) -> String {
        if 1...Limits.identifier ~= id.utf8.count { return id }
        throw CellFault(
            column,
            CodingFailure(
                .tooLarge, "an id of \(id.utf8.count) characters; \(Limits.identifier) are admitted", at: 0,
                remedy: "let the mapping make a key of it: {…|key}"))
    }

    /// An id that no other cells have given.
    private mutating func distinct(_ id: String, _ texts: [String], _ column: Int?) throws(CellFault) -> String {
        guard !id.isEmpty else {
            let message = "nothing of \"\(texts.joined(separator: " ").prefix(80))\" can stand in an id"
            throw CellFault(column, CodingFailure(.outOfRange, message, at: 0, remedy: "use {…|key}"))
        }
        _ = try checkedID(id, column)
        guard let others = sources[id] else {
            sources[id] = texts
            return id
        }
        if others == texts { return id }
        func quoted(_ texts: [String]) -> String { texts.map { "\"\($0.prefix(80))\"" }.joined(separator: ", ") }
        throw CellFault(
            column,
            CodingFailure(
                .outOfRange, "\(quoted(texts)) gives the id \(id), as \(quoted(others)) does", at: 0,
                remedy: "let the mapping make a key of it: {…|key}"))
    }

    private func number(_ cell: SourceCell, _ column: Int, _ filter: CellFilter) throws(CellFault) -> Int64? {
        if cell.isEmpty { return nil }
        var form = numbers
        if case .number = cell { form = .plainPoint }
        do throws(CodingFailure) {
            switch filter {
            case .money: return try form.scaled(unmarked(cell.text), decimals: currency?.decimals ?? 0)
            case .percent:
                let text = cell.text.hasSuffix("%") ? String(cell.text.dropLast()) : cell.text
                return try form.scaled(SourceCell(trimming: text).text, decimals: 2)
            case .words(let name):
                guard let word = tables[name]?[cell.text], let number = Int64(word) else {
                    throw CodingFailure(
                        .outOfRange, "\"\(cell.text.prefix(80))\" is no word of \(name) that means a number", at: 0,
                        remedy: "add it to words in the mapping, or correct the cell")
                }
                return number
            default: return try form.scaled(cell.text, decimals: 0)
            }
        } catch {
            throw CellFault(column, error)
        }
    }

    /// An amount without the sign of its currency.
    private func unmarked(_ text: String) -> String {
        guard text.hasPrefix("$") else { return text }
        return SourceCell(trimming: String(text.dropFirst())).text
    }
}
