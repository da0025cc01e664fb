import Events
import FieldCoding

/// An event of a type with a value of the right shape in each field, to be filled in by a person.
struct EventTemplate {
    let type: EventType
    let territory: TerritoryID
    let day: Day
    /// Whether optional fields are there too.
    let isWhole: Bool

    /// The event as it is handed in.
    var event: JSONValue {
        get throws {
            guard case .object(let members) = try type.submissionSchema else { return .object([:]) }
            var event = object(members)
            event["type"] = .string(type.name)
            event["territory"] = .string(territory.text)
            if isWhole { event["id"] = .string("\(type.name)-1") }
            return .object(event)
        }
    }

    /// Members that say of an event how it stands to the rules or the format, and not what happened.
    private static let omitted: Set<String> = ["irregular", "v"]

    private func object(_ members: [Schema.Member]) -> [String: JSONValue] {
        var object: [String: JSONValue] = [:]
        for member in members where member.isRequired || (isWhole && !Self.omitted.contains(member.name)) {
            object[member.name] = value(member.schema, member)
        }
        return object
    }

    private func value(_ schema: Schema, _ member: Schema.Member) -> JSONValue {
        switch schema {
        case .string: .string(text(schema, member))
        case .integer(let range): .integer(min(max(range.lowerBound, 1), range.upperBound))
        case .boolean: .boolean(true)
        case .word(let words): .string(words[0])
        case .array(let element): .array([value(element, member)])
        case .object(let members): .object(object(members))
        case .choice(let options): .object([options[0].name: value(options[0].schema, options[0])])
        case .either(let shapes): value(shapes[0], member)
        case .anyObject: .object([:])
        }
    }

    private func text(_ schema: Schema, _ member: Schema.Member) -> String {
        switch schema {
        case EventID.schema: "\(member.name)-1"
        case Day.schema: day.description
        case ContentHash.schema: String(repeating: "0", count: 64)
        case Person.schema: "p-" + String(repeating: "a", count: 26)
        case RUT.schema: "12345678-5"
        case SlotName.schema: "/reason"
        default: member.documentation
        }
    }
}
