import Events
import FieldCoding
import Rules
import StrictYAML

// Each kind of event, bound to its type's fields.
extension MappingBinder {
    mutating func plan(_ event: MappedEvent, _ path: [String]) -> PlannedEvent? {
        let before = faults.faults.count
        let type = event.type.type
        guard type != .eventCorrected, case .object(let members)? = try? type.submissionSchema else {
            fault(path + ["type"], "a mapping makes no \(type.name)", "write it as JSON: tejido new \(type.name)")
            return nil
        }
        let each = event.each.map { columns in
            columns.enumerated().compactMap { place($1.string, path + ["each", "\($0)"]) }
        }
        var planned: [ValuePlan.Member] = [
            .init(name: "actor", isRequired: true, plan: .constant(.string(mapping.actor.text))),
            .init(name: "type", isRequired: true, plan: .constant(.string(type.name))),
        ]
        if event.evidence == true {
            planned.append(
                .init(
                    name: "evidence", isRequired: false, plan: .constant(.array([.string(digest.description)]))))
        }
        var stated: [(String, JSONValue)] = [
            ("data", event.data ?? .object([:])), ("occurred", .string(event.occurred.string)),
            ("territory", .string(event.territory.string)),
        ]
        if let id = event.id { stated.append(("id", .string(id.string))) }
        for (name, value) in stated {
            guard let member = members.first(where: { $0.name == name }) else { continue }
            let schema = name == "data" ? Self.data(member.schema, of: type) : member.schema
            if let plan = plan(value, schema, path + [name], of: type) {
                planned.append(.init(name: name, isRequired: member.isRequired, plan: plan))
            }
        }
        let whole = ValuePlan.object(planned)
        if let each {
            for column in Set(whole.columns).subtracting(each).sorted() {
                fault(
                    path + ["each"], "\(event.label) names column \"\(headings[column])\", which is not among each",
                    "add it, so that the event does not depend on the row that comes first")
            }
        }
        let conditions =
            conditions(event.when, path + ["when"], isNegated: false)
            + conditions(event.unless, path + ["unless"], isNegated: true)
        guard faults.faults.count == before else { return nil }
        return PlannedEvent(
            label: event.label, type: type, conditions: conditions, each: each, plan: whole, hasID: event.id != nil)
    }

    /// The payload's schema; the parameters of a rulebook have a schema of their own.
    private static func data(_ schema: Schema, of type: EventType) -> Schema {
        guard type == .rulesEnacted, case .object(let members) = schema else { return schema }
        return .object(
            members.map { member in
                member.name == "parameters"
                    ? .init(
                        name: member.name, schema: patch(of: Rulebook.schema), isRequired: member.isRequired,
                        documentation: member.documentation) : member
            })
    }

    /// The schema of what changes some members of an object.
    private static func patch(of schema: Schema) -> Schema {
        guard case .object(let members) = schema else { return schema }
        return .object(
            members.map {
                .init(name: $0.name, schema: patch(of: $0.schema), isRequired: false, documentation: $0.documentation)
            })
    }

    private mutating func conditions(
        _ stated: JSONValue?, _ path: [String], isNegated: Bool
    ) -> [PlannedEvent.Condition] {
        var conditions: [PlannedEvent.Condition] = []
        for (name, value) in (stated?.members ?? [:]).sorted(by: { $0.key < $1.key }) {
            var values: [JSONValue] = [value]
            if case .array(let elements) = value { values = elements }
            let texts = values.compactMap(\.text).map { SourceCell(trimming: $0).text }
            if texts.count < values.count || texts.isEmpty {
                fault(path + [name], "a condition is a value, or a list of values", "\"\" is an empty cell")
            }
            guard let column = place(name, path + [name]) else { continue }
            conditions.append(.init(column: column, values: Set(texts), isNegated: isNegated))
        }
        return conditions
    }
}
