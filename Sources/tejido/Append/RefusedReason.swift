import Decisions
import Engine
import Events
import FieldCoding

/// One reason why one event was refused, ready to be shown to people and to machines.
struct RefusedReason {
    /// The file and the line of the event.
    let place: InputPlace
    /// Where in the line the fault is: for text that cannot be read, and for the cells of a table.
    let column: Int?
    /// The event's type and id, as far as they were read.
    let type: EventType?, id: EventID?
    /// The rule that it breaks, or what is wrong with the input: see `tejido errors`.
    let code: String
    /// Whether it may be recorded all the same, if it is a rule.
    let severity: Rule.Severity?
    /// The field as a JSON pointer from the event's root; empty for the whole event.
    let field: String
    /// What is wrong, with the values that clash.
    let message: String
    /// The earlier entries that it clashes with.
    let clashes: [Clash]
    /// What to do about it; empty where the message says it.
    let remedy: String

    /// An entry that the event clashes with.
    struct Clash {
        let position: UInt64
        let id: EventID?

        /// `position 4, aromos-031`.
        var text: String { "position \(position)" + (id.map { ", \($0)" } ?? "") }
    }

    /// One line for people.
    var line: String {
        let location = ["\(place)\(column.map { ":\($0)" } ?? "")", place.row].compactMap { $0 }.joined(separator: ": ")
        if column != nil, severity == nil {
            let pointer = field.isEmpty ? "" : " (at \(field))"
            return "\(location): \(message)\(pointer)" + (remedy.isEmpty ? "" : "; \(remedy)")
        }
        let event = ([type?.name] + [id?.text]).compactMap { $0 }.joined(separator: " ")
        let details = (field.isEmpty ? [] : ["field \(field)"]) + clashes.map { "see \($0.text)" }
        let detail = details.isEmpty ? "" : " (\(details.joined(separator: "; ")))"
        let start = [place.line > 0 ? location : "", event, code].filter { !$0.isEmpty }.joined(separator: ": ")
        return "\(start): \(message)\(detail); \(remedy)"
    }

    /// One object for machines; what is unknown or empty is left out.
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "clashes": .array(
                clashes.map { clash in
                    var members: [String: JSONValue] = ["position": .integer(Int64(clash.position))]
                    members["id"] = clash.id.map { .string($0.text) }
                    return .object(members)
                }),
            "code": .string(code), "file": .string(place.file), "message": .string(message),
        ]
        if place.line > 0 { members["line"] = .integer(Int64(place.line)) }
        members["row"] = place.row.map { .string($0) }
        members["column"] = column.map { .integer(Int64($0)) }
        members["type"] = type.map { .string($0.name) }
        members["id"] = id.map { .string($0.text) }
        members["severity"] = severity.map { .string($0.rawValue) }
        if !field.isEmpty { members["field"] = .string(field) }
        if !remedy.isEmpty { members["remedy"] = .string(remedy) }
        return .object(members)
    }
}
