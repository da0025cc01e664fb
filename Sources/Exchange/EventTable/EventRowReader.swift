import Events
import FieldCoding

/// Reads rows below one header as events of one type.
struct EventRowReader {
    /// What is wrong with the header; with any of it no row can be read.
    private(set) var faults: [EventTableFault] = []
    private let type: EventType
    private var columns: [EventColumn] = []

    init(_ header: TableLines.Line, type: EventType) {
        self.type = type
        // A visitor that throws nothing: every type has a schema.
        let schema = (try? type.submissionSchema) ?? .object([])
        let known = EventColumn.all(of: schema)
        for (index, name) in header.cells.enumerated() {
            guard let column = known[name] else {
                let near = Suggestion.nearest(to: name, among: known.values.filter(\.isFlat).map(\.name).sorted())
                fault(
                    header, index, .unknownField, "\(type.name) has no field \"\(name.prefix(80))\"",
                    near.map { "did you mean \($0)?" } ?? "tejido events \(type.name) lists its fields")
                continue
            }
            if !column.isFlat {
                fault(
                    header, index, .wrongType, "column \(name): no cell can hold this field",
                    "write events that need it as JSON")
            } else if columns.contains(where: { $0.path == column.path }) {
                fault(header, index, .duplicateField, "column \(name) stands twice")
            }
            columns.append(column)
        }
        for member in Self.required(of: schema) where !columns.contains(where: { $0.path == member }) {
            // The type may be given for the whole file.
            if member == ["type"] { continue }
            fault(header, 0, .missingField, "no column \(member.last ?? ""), which \(type.name) needs")
        }
    }

    private mutating func fault(
        _ header: TableLines.Line, _ index: Int, _ code: CodingFailure.Code, _ message: String, _ remedy: String? = nil
    ) {
        faults.append(EventTableFault(line: header.line, column: index + 1, code, message, remedy: remedy))
    }

    private static func required(of schema: Schema) -> [[String]] {
        guard case .object(let members) = schema else { return [] }
        return members.filter(\.isRequired).flatMap { member -> [[String]] in
            guard member.name == "data", case .object(let fields) = member.schema else { return [[member.name]] }
            return fields.filter(\.isRequired).map { ["data", $0.name] }
        }
    }

    /// The type that a row's cell below `type` names.
    static func type(of row: TableLines.Line, below header: TableLines.Line) throws(EventTableFault) -> EventType {
        guard let index = header.cells.firstIndex(of: "type") else {
            throw EventTableFault(
                line: header.line, .missingField, "no column type",
                remedy: "add it, or name the type: --type need.raised")
        }
        let name = index < row.cells.count ? row.cells[index] : ""
        do throws(CodingFailure) {
            return try EventName(json: name.canonicalText.span).type
        } catch {
            throw EventTableFault(line: row.line, column: index + 1, error.inside("type"))
        }
    }

    /// The event that a row is.
    func event(_ row: TableLines.Line) -> Result<Proposal, EventTableFault> {
        do throws(EventTableFault) {
            return .success(try read(row))
        } catch {
            return .failure(error)
        }
    }

    private func read(_ row: TableLines.Line) throws(EventTableFault) -> Proposal {
        guard row.cells.count == columns.count else {
            throw EventTableFault(
                line: row.line, .malformed, "a row of \(row.cells.count) cells below a header of \(columns.count)",
                remedy: "quote cells that hold a comma")
        }
        var event: [String: JSONValue] = ["type": .string(type.name)]
        var data: [String: JSONValue] = [:]
        for (index, (cell, column)) in zip(row.cells, columns).enumerated() {
            if cell.isEmpty {
                // The type may be given for the whole file.
                guard column.isRequired, column.path != ["type"] else { continue }
                throw fault(CodingFailure(.missingField, "an empty cell, and the field is needed", at: 0), row, index)
            }
            do throws(CodingFailure) {
                let value = try column.value(cell)
                if column.path.count > 1 { data[column.path[1]] = value } else { event[column.path[0]] = value }
            } catch {
                throw fault(error, row, index)
            }
        }
        event["data"] = .object(data)
        guard event["type"] == .string(type.name) else {
            throw EventTableFault(
                line: row.line, .outOfRange, "another type than \(type.name), which the file is of",
                remedy: "write one type a file")
        }
        let text = JSONValue.object(event).canonicalJSON
        do throws(CodingFailure) {
            return try Proposal(json: text.span)
        } catch {
            let index = columns.firstIndex { error.path.starts(with: $0.path) }
            throw index.map { fault(error, row, $0) } ?? EventTableFault(line: row.line, column: 1, error)
        }
    }

    /// A fault of a cell, with the name of its column.
    private func fault(_ failure: CodingFailure, _ row: TableLines.Line, _ index: Int) -> EventTableFault {
        let column = columns[index]
        let named = CodingFailure(
            failure.code, "column \(column.name): \(failure.message)", at: 0, remedy: failure.remedy,
            path: column.path)
        return EventTableFault(line: row.line, column: index + 1, named)
    }
}

extension String {
    /// The JSON of a text.
    fileprivate var canonicalText: [UInt8] { JSONValue.string(self).canonicalJSON }
}
