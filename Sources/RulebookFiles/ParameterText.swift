import FieldCoding
import Rules

/// What a rulebook's text says of a parameter besides its meaning.
enum ParameterText {
    /// `1 to 99 seats`, `true or false`, `simple | absolute | twoThirds`.
    static func admitted(by parameter: Parameter) -> String {
        let shape = shape(parameter.schema)
        guard let range = parameter.range else { return shape ?? "text" }
        let unit = parameter.unit.map { " \($0)" } ?? ""
        return "\(range)\(unit)" + (shape.map { ": \($0)" } ?? "")
    }

    /// The default on one line.
    static func standard(_ parameter: Parameter) -> String { flow(parameter.standard) }

    /// What the elements of a list or the words of a closed list are; nil where the range says it all.
    private static func shape(_ schema: Schema) -> String? {
        switch schema {
        case .boolean: "true or false"
        case .word(let words): words.joined(separator: " | ")
        case .array(let element): shape(element)
        case .object(let members): "each with " + members.map(\.name).joined(separator: " and ")
        case .integer, .string, .choice, .either, .anyObject: nil
        }
    }

    private static func flow(_ value: JSONValue) -> String {
        switch value {
        case .object(let members):
            "{" + members.sorted { $0.key < $1.key }.map { "\($0.key): \(flow($0.value))" }.joined(separator: ", ")
                + "}"
        case .array(let elements): "[" + elements.map(flow).joined(separator: ", ") + "]"
        case .string(let text): YAMLScalar.text(text)
        case .integer(let number): "\(number)"
        case .boolean(let flag): "\(flag)"
        }
    }
}
