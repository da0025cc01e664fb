public import FieldCoding

/// Reads YAML values as the JSON that a schema describes, stating a fault for each that has another shape.
public struct ShapeReader {
    /// What was found so far.
    public var faults: YAMLFaultList

    /// A reader that goes on listing faults.
    public init(_ faults: YAMLFaultList) { self.faults = faults }

    /// The value; nil where a fault was stated.
    public mutating func value(_ node: YAMLNode, _ schema: Schema, _ name: String) -> JSONValue? {
        if case .refused = node.content { return nil }
        switch schema {
        case .integer: return integer(node)
        case .boolean: return boolean(node)
        case .string, .word: return text(node)
        case .object(let members): return object(node, members, name)
        case .array(let element):
            // An element of another shape is left out, so that the others are judged too.
            return list(node).map { .array($0.compactMap { value($0, element, name) }) }
        case .anyObject:
            guard case .mapping = node.content else { return refuse(node, "a mapping") }
            return anything(node)
        case .choice, .either: preconditionFailure("no value of \(name) has such a shape")
        }
    }

    private mutating func refuse(_ node: YAMLNode, _ expected: String, remedy: String? = nil) -> JSONValue? {
        if case .scalar(let text, isPlain: true) = node.content, ["", "~", "null"].contains(text) {
            faults.add(node.mark, "no value where \(expected) is expected", remedy: "leave the name out")
        } else {
            faults.add(node.mark, "\(node.kind) where \(expected) is expected", remedy: remedy)
        }
        return nil
    }

    private mutating func integer(_ node: YAMLNode) -> JSONValue? {
        guard case .scalar(let text, isPlain: true) = node.content else { return refuse(node, "an integer") }
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            digits == "0" ? digits == text[...] : !digits.hasPrefix("0")
        else {
            return refuse(node, "an integer", remedy: "write digits only: money in minor units, shares in basis points")
        }
        guard let number = Int64(text), JSONLimits.integer >= number.magnitude else {
            faults.add(node.mark, "an integer beyond ±\(JSONLimits.integer) (2^53 − 1)")
            return nil
        }
        return .integer(number)
    }

    private mutating func boolean(_ node: YAMLNode) -> JSONValue? {
        switch node.content {
        case .scalar("true", isPlain: true): .boolean(true)
        case .scalar("false", isPlain: true): .boolean(false)
        default: refuse(node, "true or false")
        }
    }

    private mutating func text(_ node: YAMLNode) -> JSONValue? {
        guard case .scalar(let text, let isPlain) = node.content, !(isPlain && ["", "~", "null"].contains(text)) else {
            return refuse(node, "text")
        }
        return .string(text)
    }

    /// A value whose shape something else knows: every scalar is text.
    private mutating func anything(_ node: YAMLNode) -> JSONValue? {
        switch node.content {
        case .refused: return nil
        case .scalar: return text(node)
        case .sequence(let nodes): return .array(nodes.compactMap { anything($0) })
        case .mapping(let entries):
            var object: [String: JSONValue] = [:]
            for entry in entries { object[entry.name] = anything(entry.value) }
            return .object(object)
        }
    }

    /// The elements of a list; nil where a fault was stated.
    public mutating func list(_ node: YAMLNode) -> [YAMLNode]? {
        switch node.content {
        case .sequence(let nodes): return nodes
        case .refused: return nil
        case .scalar, .mapping:
            _ = refuse(node, "a list", remedy: "write - before each element, or [] for none")
            return nil
        }
    }

    private mutating func object(_ node: YAMLNode, _ members: [Schema.Member], _ name: String) -> JSONValue? {
        let known = members.map(\.name)
        guard case .mapping(let entries) = node.content else {
            return refuse(node, "a mapping of \(known.joined(separator: ", "))")
        }
        var object: [String: JSONValue] = [:]
        for entry in entries {
            guard let member = members.first(where: { $0.name == entry.name }) else {
                let near = Suggestion.nearest(to: entry.name, among: known)
                faults.add(
                    entry.mark, "unknown name \"\(entry.name.prefix(80))\" in \(name)",
                    remedy: near.map { "did you mean \($0)?" } ?? "the names here are \(known.joined(separator: ", "))")
                continue
            }
            object[entry.name] = value(entry.value, member.schema, "\(name).\(entry.name)")
        }
        let given = Set(entries.map(\.name))
        for member in members where member.isRequired && !given.contains(member.name) {
            faults.add(node.mark, "\"\(member.name)\" is missing in \(name)")
        }
        return members.allSatisfy { !$0.isRequired || object[$0.name] != nil } ? .object(object) : nil
    }
}
