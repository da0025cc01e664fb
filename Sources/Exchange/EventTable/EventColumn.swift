import FieldCoding

/// A column of a table of events: the field that its cells give.
struct EventColumn {
    /// The heading.
    let name: String
    /// The members that lead to the field: `["territory"]`, `["data", "amount"]`.
    let path: [String]
    /// What the field holds.
    let schema: Schema
    /// Whether its cells may not be empty.
    let isRequired: Bool

    /// The columns that events of a schema may have, by heading. A field of `data` that is called like one of the
    /// envelope stands under `data.` and its name; under that heading every other may stand too.
    static func all(of event: Schema) -> [String: EventColumn] {
        guard case .object(let members) = event else { return [:] }
        var columns: [String: EventColumn] = [:]
        for member in members where member.name != "data" {
            columns[member.name] = EventColumn(
                name: member.name, path: [member.name], schema: member.schema, isRequired: member.isRequired)
        }
        guard case .object(let fields)? = members.first(where: { $0.name == "data" })?.schema else { return columns }
        for field in fields {
            for name in ["data.\(field.name)", field.name] where columns[name] == nil {
                columns[name] = EventColumn(
                    name: name, path: ["data", field.name], schema: field.schema, isRequired: field.isRequired)
            }
        }
        return columns
    }

    /// Whether one cell can hold the field: a scalar, or a list of what holds no blank.
    var isFlat: Bool {
        if case .array(let element) = schema { return Self.isWord(element) }
        return Self.isScalar(schema)
    }

    private static func isScalar(_ schema: Schema) -> Bool {
        switch schema {
        case .string, .integer, .boolean, .word: true
        case .either(let shapes): isScalar(shapes[0])
        case .array, .object, .choice, .anyObject: false
        }
    }

    /// Ids, days, hashes and words hold no blank, free text does.
    private static func isWord(_ schema: Schema) -> Bool {
        switch schema {
        case .integer, .boolean, .word: true
        case .string(let pattern, _, _): pattern != nil
        case .array, .object, .choice, .either, .anyObject: false
        }
    }

    /// What a cell says; throws where it cannot be of the field's kind.
    func value(_ cell: String) throws(CodingFailure) -> JSONValue {
        guard case .array(let element) = schema else { return try Self.scalar(cell, schema) }
        var elements: [JSONValue] = []
        for word in cell.split(separator: " ") { elements.append(try Self.scalar(String(word), element)) }
        return .array(elements)
    }

    private static func scalar(_ cell: String, _ schema: Schema) throws(CodingFailure) -> JSONValue {
        switch schema {
        case .integer:
            guard let number = Int64(cell), String(number) == cell else {
                throw CodingFailure(
                    .wrongType, "\"\(cell.prefix(40))\" where an integer is expected", at: 0,
                    remedy: "write digits only: money in minor units, shares in basis points")
            }
            return .integer(number)
        case .boolean:
            guard let flag = Bool(cell) else {
                throw CodingFailure(.wrongType, "\"\(cell.prefix(40))\" where true or false is expected", at: 0)
            }
            return .boolean(flag)
        default: return .string(cell)
        }
    }
}
