import FieldCoding

/// A JSON Schema checker for the keywords that the vocabulary uses, written apart from the code that it checks.
///
/// An unknown keyword is a problem too, so that a new one cannot go unchecked.
struct SchemaChecker {
    private var patterns: [String: Regex<AnyRegexOutput>] = [:]

    /// What is wrong with a value, each line with the place.
    mutating func problems(_ value: JSONValue, _ schema: JSONValue, at place: String = "") throws -> [String] {
        guard let keywords = schema.members else { return ["\(place): the schema is no object"] }
        var found: [String] = []
        for (keyword, rule) in keywords {
            switch (keyword, rule) {
            case ("description", .string(let text)): if text.isEmpty { found.append("\(place): no description") }
            case ("type", .string(let type)): if kind(of: value) != type { found.append("\(place): not \(type)") }
            case ("enum", .array(let values)): if !values.contains(value) { found.append("\(place): not listed") }
            case ("minimum", .integer(let bound)):
                if case .integer(let number) = value, number < bound { found.append("\(place): below \(bound)") }
            case ("maximum", .integer(let bound)):
                if case .integer(let number) = value, number > bound { found.append("\(place): above \(bound)") }
            case ("minLength", .integer(let bound)):
                if let text = value.text, text.unicodeScalars.count < bound { found.append("\(place): too short") }
            case ("maxLength", .integer(let bound)):
                if let text = value.text, text.unicodeScalars.count > bound { found.append("\(place): too long") }
            case ("pattern", .string(let pattern)):
                if let text = value.text, try !matches(text, pattern) { found.append("\(place): not \(pattern)") }
            case ("items", let item):
                guard case .array(let elements) = value else { continue }
                for (index, element) in elements.enumerated() {
                    found += try problems(element, item, at: "\(place)/\(index)")
                }
            case ("properties", .object(let properties)):
                for (name, member) in value.members ?? [:] {
                    if let property = properties[name] {
                        found += try problems(member, property, at: "\(place)/\(name)")
                    }
                }
            case ("additionalProperties", .boolean(false)):
                let known = keywords["properties"]?.members ?? [:]
                for name in (value.members ?? [:]).keys where known[name] == nil {
                    found.append("\(place)/\(name): additional")
                }
            case ("required", .array(let names)):
                for case .string(let name) in names where value.members?[name] == nil {
                    found.append("\(place)/\(name): missing")
                }
            case ("oneOf", .array(let options)):
                let fitting = try options.filter { try problems(value, $0, at: place).isEmpty }
                if fitting.count != 1 { found.append("\(place): \(fitting.count) alternatives fit") }
            default: found.append("\(place): keyword \(keyword) is not understood")
            }
        }
        return found
    }

    private func kind(of value: JSONValue) -> String {
        switch value {
        case .object: "object"
        case .array: "array"
        case .string: "string"
        case .integer: "integer"
        case .boolean: "boolean"
        }
    }

    private mutating func matches(_ text: String, _ pattern: String) throws -> Bool {
        let regex = try patterns[pattern] ?? Regex(pattern)
        patterns[pattern] = regex
        return text.contains(regex)
    }
}
