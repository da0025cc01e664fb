import FieldCoding
public import Rules

/// Writes a rulebook in full as commented YAML: each parameter with its meaning, what it admits, and its default.
public struct RulebookText {
    private let facts: [String: Parameter]
    private let values: [String: JSONValue]
    private var lines: [String] = []

    /// The text of a rulebook, under a heading of comment lines; ``RulebookFile`` reads it back as the same rulebook.
    public static func text(of rulebook: Rulebook, heading: [String]) -> String {
        var text = RulebookText(rulebook)
        text.lines = heading.map { "# \($0)" }
        guard case .object(let groups) = Rulebook.schema else { preconditionFailure("a rulebook is no object") }
        for group in groups {
            text.lines.append("")
            text.add(group, below: [])
        }
        return text.lines.joined(separator: "\n") + "\n"
    }

    private init(_ rulebook: Rulebook) {
        let all = rulebook.values
        facts = Dictionary(uniqueKeysWithValues: all.map { ($0.parameter.name, $0.parameter) })
        values = Dictionary(uniqueKeysWithValues: all.map { ($0.parameter.name, $0.value) })
    }

    private mutating func add(_ member: Schema.Member, below path: [String]) {
        let path = path + [member.name]
        let indent = String(repeating: "  ", count: path.count - 1)
        lines.append("\(indent)# \(member.documentation)")
        let name = path.joined(separator: ".")
        if let parameter = facts[name], let value = values[name] {
            lines.append(
                "\(indent)# \(ParameterText.admitted(by: parameter)); default \(ParameterText.standard(parameter))")
            lines += Self.lines(member.name, value, indent)
        } else if case .object(let members) = member.schema {
            lines.append("\(indent)\(member.name):")
            for member in members { add(member, below: path) }
        }
    }

    /// `name: value`; a list that is not empty has a line for each element below its name.
    private static func lines(_ name: String, _ value: JSONValue, _ indent: String) -> [String] {
        guard case .array(let elements) = value, !elements.isEmpty else {
            return ["\(indent)\(name): \(scalar(value))"]
        }
        return ["\(indent)\(name):"]
            + elements.flatMap { element -> [String] in
                guard case .object(let members) = element else { return ["\(indent)  - \(scalar(element))"] }
                return members.sorted { $0.key < $1.key }.enumerated().map { index, member in
                    "\(indent)  \(index == 0 ? "-" : " ") \(member.key): \(scalar(member.value))"
                }
            }
    }

    private static func scalar(_ value: JSONValue) -> String {
        guard let text = value.text else { return String(decoding: value.canonicalJSON, as: UTF8.self) }
        return YAMLScalar.text(text)
    }
}
