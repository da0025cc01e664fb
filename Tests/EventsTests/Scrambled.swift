import FieldCoding

/// The same JSON text with its members in another order at every depth and white space where it may stand.
func scrambled(_ value: JSONValue, from source: inout SampleSource) -> String {
    func space(_ source: inout SampleSource) -> String {
        (0..<source.below(3)).map { _ in source.pick([" ", "\t", "\n", "\r\n"]) }.joined()
    }
    let before = space(&source)
    let inside: String
    switch value {
    case .object(let members):
        let parts = members.sorted { $0.key < $1.key }.shuffled(using: &source).map { name, member in
            space(&source) + text(JSONValue.string(name).canonicalJSON) + space(&source) + ":"
                + scrambled(member, from: &source)
        }
        inside = "{" + parts.joined(separator: ",") + "}"
    case .array(let elements): inside = "[" + elements.map { scrambled($0, from: &source) }.joined(separator: ",") + "]"
    default: inside = text(value.canonicalJSON)
    }
    return before + inside + space(&source)
}
