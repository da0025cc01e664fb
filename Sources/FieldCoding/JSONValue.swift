/// A JSON value of any shape, within what the canonical form admits.
public indirect enum JSONValue: FieldValue {
    /// An object; its members are written in name order.
    case object([String: JSONValue])
    /// An array.
    case array([JSONValue])
    /// Text.
    case string(String)
    /// An integer within ± ``JSONLimits/integer``.
    case integer(Int64)
    /// `true` or `false`.
    case boolean(Bool)

    /// Reads any value.
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        json.skipSpace()
        switch json.next {
        case 0x7B:
            var members: [String: JSONValue] = [:]
            try json.members { (json, name, offset) throws(CodingFailure) in
                do throws(CodingFailure) {
                    if members.updateValue(try JSONValue(reading: &json), forKey: name) != nil {
                        throw CodingFailure(.duplicateField, "field \"\(name)\" stands twice", at: offset)
                    }
                } catch {
                    throw error.inside(name)
                }
            }
            self = .object(members)
        case 0x5B: self = .array(try [JSONValue](reading: &json))
        case 0x22: self = .string(try json.string())
        case 0x74, 0x66: self = .boolean(try json.boolean())
        case 0x2D, 0x30...0x39: self = .integer(try json.integer())
        default: throw json.unexpected("a value")
        }
    }

    /// Writes it canonically: members sorted by name (RFC 8785 sorts by UTF-16 units; ours are ASCII).
    public func write(to json: inout JSONWriter) {
        switch self {
        case .object(let members):
            json.raw(0x7B)
            var first = true
            for name in members.keys.sorted(by: { $0.utf16.lexicographicallyPrecedes($1.utf16) }) {
                if !first { json.raw(0x2C) }
                first = false
                json.string(name)
                json.raw(0x3A)
                members[name]?.write(to: &json)
            }
            json.raw(0x7D)
        case .array(let elements): json.array(elements) { $0.write(to: &$1) }
        case .string(let text): json.string(text)
        case .integer(let number): json.integer(number)
        case .boolean(let flag): json.boolean(flag)
        }
    }

    /// Any object.
    public static var schema: Schema { .anyObject }

    /// A small object.
    public static func sample(from source: inout SampleSource) -> JSONValue {
        .object(["n": .integer(Int64(source.below(100))), "flag": .boolean(source.below(2) == 0)])
    }

    /// The members, if it is an object.
    public var members: [String: JSONValue]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// The text, if it is a string.
    public var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}
