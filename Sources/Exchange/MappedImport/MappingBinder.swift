import Events
import FieldCoding
import Rules
import StrictYAML

/// Binds a mapping to the columns of a source and to the fields of events, stating every fault with its place in the
/// mapping's file.
struct MappingBinder {
    private let mapping: Mapping
    private let root: YAMLNode
    private let headings: [String]
    private let digest: ContentHash
    private var places: [String: Int] = [:]
    private var words: [String: [String: String]] = [:]
    private(set) var faults = YAMLFaultList()

    init(_ file: MappingFile, _ source: SourceTable, digest: ContentHash) {
        mapping = file.mapping
        root = file.root
        headings = source.headings
        self.digest = digest
        for (index, heading) in headings.enumerated() where places[heading] == nil { places[heading] = index }
        bindColumns()
        bindWords()
    }

    /// The tables of words that templates may name.
    var tables: [String: [String: String]] { words }

    /// The kinds of event, in order.
    mutating func events() -> [PlannedEvent] {
        var labels: Set<String> = []
        var events: [PlannedEvent] = []
        for (index, event) in mapping.events.enumerated() {
            let path = ["events", "\(index)"]
            if !labels.insert(event.label).inserted {
                fault(path, "a second \(event.label)", "give it a name of its own: name: …")
            }
            if let planned = plan(event, path) { events.append(planned) }
        }
        if mapping.events.isEmpty { fault(["events"], "no event is named", "a mapping names at least one") }
        return events
    }

    private mutating func fault(_ path: [String], _ message: String, _ remedy: String? = nil) {
        faults.add(root.node(at: path).mark, message, remedy: remedy)
    }
}

// MARK: - Columns and words

extension MappingBinder {
    private mutating func bindColumns() {
        for (name, heading) in (mapping.columns?.members ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let heading = heading.text else {
                fault(["columns", name], "a list or a mapping where a heading is expected")
                continue
            }
            if let place = place(heading, ["columns", name]) { places[name] = place }
        }
    }

    private mutating func bindWords() {
        for (name, table) in mapping.words?.members ?? [:] {
            guard let members = table.members else {
                fault(["words", name], "text where a table of words is expected", "write {word: meaning, …}")
                continue
            }
            if CellFilter.named[name] != nil {
                fault(["words", name], "\(name) has a meaning of its own in templates")
            }
            words[name] = members.compactMapValues(\.text)
            for (word, meaning) in members where meaning.text == nil {
                fault(["words", name, word], "a list or a mapping where a word is expected")
            }
        }
    }

    private mutating func place(_ column: String, _ path: [String]) -> Int? {
        if let place = places[column] {
            if headings.count(where: { $0 == column }) > 1 {
                fault(path, "the column \"\(column.prefix(80))\" stands twice in the source")
            }
            return place
        }
        let near = Suggestion.nearest(to: column, among: Array(places.keys).sorted())
        let all = headings.prefix(40).map { "\"\($0.prefix(80))\"" }.joined(separator: ", ")
        fault(
            path, "the source has no column \"\(column.prefix(80))\"",
            near.map { "did you mean \($0)?" } ?? "it has \(all)")
        return nil
    }
}

// MARK: - Events

extension MappingBinder {
    private mutating func plan(_ event: MappedEvent, _ path: [String]) -> PlannedEvent? {
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

// MARK: - Values

extension MappingBinder {
    private mutating func plan(
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
