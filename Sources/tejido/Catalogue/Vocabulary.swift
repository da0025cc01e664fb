import Events
import FieldCoding
import Reports

/// What is known of an event type, from the one declaration of its fields.
struct Vocabulary {
    /// The type.
    let type: EventType
    /// The schema of what is handed in.
    let schema: Schema

    init(_ type: EventType) throws {
        self.type = type
        schema = try type.submissionSchema
    }

    /// A JSON Schema (draft 2020-12) of one event as it is handed in.
    var jsonSchema: JSONValue {
        guard case .object(var members) = schema.json else { return schema.json }
        if case .object(var properties)? = members["properties"], case .object(var name)? = properties["type"] {
            name["enum"] = nil
            name["const"] = .string(type.name)
            properties["type"] = .object(name)
            members["properties"] = .object(properties)
        }
        members["title"] = .string(type.name)
        members["description"] = .string(type.meaning)
        members["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
        return .object(members)
    }

    /// A random event of the type as it may be handed in: well formed, but not admissible as it stands.
    func sample(seed: UInt64) throws -> JSONValue {
        var maker = SampleOfType(source: SampleSource(seed: seed))
        let text = try type.visit(&maker)
        let made = try JSONValue(json: text.span)
        guard case .object(var members) = made else { return made }
        members["type"] = .string(type.name)
        members["v"] = nil
        members["irregular"] = nil
        return .object(members)
    }

    /// The fields, a row each, those of the payload below `data`.
    var fields: Sheet {
        var rows: [Sheet.Row] = []
        Self.describe(schema, below: "", isRequired: true, &rows)
        return Sheet(
            "fields", title: Phrase(es: "\(type.name): \(type.meaning)", en: "\(type.name): \(type.meaning)"),
            columns: [
                .init("field", .text, heading: Phrase(es: "campo", en: "field")),
                .init("kind", .text, heading: Phrase(es: "clase", en: "kind")),
                .init("required", .flag, heading: Phrase(es: "obligatorio", en: "required")),
                .init("meaning", .text, heading: Phrase(es: "significado", en: "meaning")),
            ], rows: rows)
    }

    private static func describe(_ schema: Schema, below path: String, isRequired: Bool, _ rows: inout [Sheet.Row]) {
        switch schema {
        case .array(let element): describe(element, below: path + "[]", isRequired: isRequired, &rows)
        case .object(let members):
            for member in members { describe(member, below: path, isRequired: member.isRequired, &rows) }
        case .choice(let members):
            for member in members { describe(member, below: path, isRequired: false, &rows) }
        default: break
        }
    }

    private static func describe(
        _ member: Schema.Member, below path: String, isRequired: Bool, _ rows: inout [Sheet.Row]
    ) {
        let name = path.isEmpty ? member.name : "\(path).\(member.name)"
        rows.append(
            Sheet.Row([.text(name), .text(kind(member.schema)), .flag(isRequired), .text(member.documentation)]))
        describe(member.schema, below: name, isRequired: isRequired, &rows)
    }

    private static func kind(_ schema: Schema) -> String {
        switch schema {
        case EventID.schema: "id"
        case Day.schema: "day"
        case ContentHash.schema: "SHA-256 in hexadecimal"
        case Person.schema: "person's code"
        case RUT.schema: "RUT"
        case .string: "text"
        case .integer(let range):
            range.lowerBound == 0 && range.upperBound > 1_000_000_000_000
                ? "integer, 0 or more" : "integer \(range.lowerBound) to \(range.upperBound)"
        case .boolean: "true or false"
        case .word(let words) where words.count > 12: "word"
        case .word(let words): words.joined(separator: " | ")
        case Note.schema: "text kept in a slot that can be erased"
        case .array(let element): "list of \(kind(element))"
        case .object: "object"
        case .choice(let members): "one of " + members.map(\.name).joined(separator: ", ")
        case .either(let shapes): shapes.map(kind).joined(separator: " or ")
        case .anyObject: "any object"
        }
    }
}

/// Makes a random submission of a type.
private struct SampleOfType: EventTypeVisitor {
    var source: SampleSource
    mutating func visit<E: Event>(_ type: E.Type) throws -> [UInt8] {
        Submission<E>.sample(from: &source).canonicalJSON
    }
}
