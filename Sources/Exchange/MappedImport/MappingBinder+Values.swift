import Events
import FieldCoding
import StrictYAML

// The values of an event's fields: constants, templates over columns, lists and objects of them.
extension MappingBinder {
    mutating func plan(
        _ value: JSONValue, _ schema: Schema, _ path: [String], of type: EventType
    ) -> ValuePlan? {
        switch (schema, value) {
        case (.either(let shapes), _): return plan(value, shapes[0], path, of: type)
        case (.object(let members), .object(let stated)): return object(stated, members, path, of: type)
        case (.choice(let members), .object(let stated)):
            if stated.count != 1 {
                fault(path, "exactly one of \(members.map(\.name).joined(separator: ", ")) is expected")
            }
            let optional = members.map { Schema.Member($0, isRequired: false) }
            return object(stated, optional, path, of: type)
        case (.array(let element), .array(let stated)):
            let before = faults.faults.count
            let elements = stated.enumerated().compactMap { plan($1, element, path + ["\($0)"], of: type) }
            return faults.faults.count == before ? .list(elements) : nil
        case (.string, .string(let text)), (.word, .string(let text)), (.integer, .string(let text)),
            (.boolean, .string(let text)):
            return leaf(text, schema, path)
        case (.object(let members), _), (.choice(let members), _):
            fault(path, "a mapping of \(members.map(\.name).joined(separator: ", ")) is expected")
        case (.array, _): fault(path, "a list is expected", "write - before each element, or [] for none")
        default: fault(path, "text is expected", "tejido events \(type.name) shows what stands here")
        }
        return nil
    }

    private mutating func object(
        _ stated: [String: JSONValue], _ members: [Schema.Member], _ path: [String], of type: EventType
    ) -> ValuePlan? {
        let before = faults.faults.count
        for name in stated.keys.sorted() where !members.contains(where: { $0.name == name }) {
            let near = Suggestion.nearest(to: name, among: members.map(\.name))
            fault(
                path + [name], "\(type.name) has no field \"\(name.prefix(80))\" here",
                near.map { "did you mean \($0)?" } ?? "tejido events \(type.name) lists its fields")
        }
        var planned: [ValuePlan.Member] = []
        for member in members {
            guard let value = stated[member.name] else {
                if member.isRequired { fault(path, "\(member.name) is missing, which \(type.name) needs") }
                continue
            }
            if let plan = plan(value, member.schema, path + [member.name], of: type) {
                planned.append(.init(name: member.name, isRequired: member.isRequired, plan: plan))
            }
        }
        return faults.faults.count == before ? .object(planned) : nil
    }

    private mutating func leaf(_ text: String, _ schema: Schema, _ path: [String]) -> ValuePlan? {
        let template: Template
        do throws(TemplateFault) {
            template = try Template(text)
        } catch {
            fault(path, error.message, error.remedy)
            return nil
        }
        if let constant = template.constant { return self.constant(constant, schema, path) }
        guard let bound = bound(template, path) else { return nil }
        let filters = bound.pieces.compactMap { piece -> CellFilter? in
            if case .columns(_, let filter) = piece { filter } else { nil }
        }
        switch schema {
        case .integer:
            guard bound.pieces.count == 1, filters[0].isNumeric || isWords(filters[0]) else {
                fault(
                    path, "\"\(text)\" where a number is expected",
                    "say what the column holds, and nothing beside it: {…|money}, {…|number} or {…|percent}")
                return nil
            }
            return .integer(bound)
        case .boolean:
            guard bound.pieces.count == 1, !filters[0].isNumeric, filters[0] != .day else {
                fault(path, "\"\(text)\" where true or false is expected", "name one column, or one with words")
                return nil
            }
            return .flag(bound)
        default:
            if filters.contains(where: \.isNumeric), !filters.allSatisfy({ $0 == .number || !$0.isNumeric }) {
                fault(
                    path, "an amount or a percentage within text", "leave the filter out, and the text stays as it is")
                return nil
            }
            return .text(bound)
        }
    }

    private func isWords(_ filter: CellFilter) -> Bool {
        if case .words = filter { true } else { false }
    }

    private mutating func constant(_ text: String, _ schema: Schema, _ path: [String]) -> ValuePlan? {
        switch schema {
        case .integer:
            guard let number = Int64(text), String(number) == text else {
                fault(
                    path, "\"\(text.prefix(40))\" where an integer is expected",
                    "write digits only: money in minor units, shares in basis points")
                return nil
            }
            return .constant(.integer(number))
        case .boolean:
            guard let flag = Bool(text) else {
                fault(path, "\"\(text.prefix(40))\" where true or false is expected")
                return nil
            }
            return .constant(.boolean(flag))
        default: return .constant(.string(text))
        }
    }

    private mutating func bound(_ template: Template, _ path: [String]) -> BoundTemplate? {
        var pieces: [BoundTemplate.Piece] = []
        let before = faults.faults.count
        for piece in template.pieces {
            guard case .columns(let names, let name) = piece else {
                if case .literal(let text) = piece { pieces.append(.literal(text)) }
                continue
            }
            let filter = filter(name, path)
            if names.count > 1, !filter.joins {
                fault(
                    path, "several columns in one pair of braces", "join them by key, slug or id, or write each apart")
            }
            pieces.append(.columns(names.compactMap { place($0, path) }, filter))
        }
        return faults.faults.count == before ? BoundTemplate(pieces: pieces) : nil
    }

    private mutating func filter(_ name: String?, _ path: [String]) -> CellFilter {
        guard let name else { return .plain }
        if words[name] != nil { return .words(name) }
        guard let filter = CellFilter.named[name] else {
            let known = CellFilter.named.keys.sorted() + words.keys.sorted()
            let near = Suggestion.nearest(to: name, among: known)
            fault(
                path, "nothing is made by \"\(name.prefix(80))\"",
                near.map { "did you mean \($0)?" } ?? "there are \(known.joined(separator: ", "))")
            return .plain
        }
        if filter == .money, mapping.currency == nil {
            fault(path, "an amount, and no currency", "state it at the top: currency: CLP")
        }
        return filter
    }
}

extension Schema.Member {
    fileprivate init(_ member: Schema.Member, isRequired: Bool) {
        self.init(
            name: member.name, schema: member.schema, isRequired: isRequired, documentation: member.documentation)
    }
}
