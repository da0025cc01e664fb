/// A JSON Schema (draft 2020-12) of the subset that field values need.
public indirect enum Schema: Sendable, Equatable {
    /// One member of an object.
    public struct Member: Sendable, Equatable {
        /// The member's name.
        public let name: String
        /// Its value's schema.
        public let schema: Schema
        /// Whether it may not be left out.
        public let isRequired: Bool
        /// What it means, in a sentence.
        public let documentation: String

        /// Assembles a member.
        public init(name: String, schema: Schema, isRequired: Bool, documentation: String) {
            self.name = name
            self.schema = schema
            self.isRequired = isRequired
            self.documentation = documentation
        }
    }

    /// Text that matches an ECMA 262 pattern, with bounds in Unicode scalars.
    case string(pattern: String?, minLength: Int?, maxLength: Int?)
    /// An integer between two bounds, both included.
    case integer(ClosedRange<Int64>)
    /// `true` or `false`.
    case boolean
    /// One of a closed list of words.
    case word([String])
    /// Elements of one kind.
    case array(Schema)
    /// Exactly these members.
    case object([Member])
    /// An object with exactly one of these members.
    case choice([Member])
    /// Exactly one of several shapes.
    case either([Schema])
    /// An object of any members.
    case anyObject

    /// The schema as a JSON value.
    public var json: JSONValue {
        switch self {
        case .string(let pattern, let minLength, let maxLength):
            var members: [String: JSONValue] = ["type": .string("string")]
            if let pattern { members["pattern"] = .string(pattern) }
            if let minLength { members["minLength"] = .integer(Int64(minLength)) }
            if let maxLength { members["maxLength"] = .integer(Int64(maxLength)) }
            return .object(members)
        case .integer(let range):
            return .object([
                "type": .string("integer"), "minimum": .integer(range.lowerBound),
                "maximum": .integer(range.upperBound),
            ])
        case .boolean: return .object(["type": .string("boolean")])
        case .word(let words): return .object(["enum": .array(words.map { .string($0) })])
        case .array(let element): return .object(["type": .string("array"), "items": element.json])
        case .object(let members): return Self.object(members, required: members.filter(\.isRequired).map(\.name))
        case .choice(let members):
            return .object(["oneOf": .array(members.map { Self.object([$0], required: [$0.name]) })])
        case .either(let shapes): return .object(["oneOf": .array(shapes.map(\.json))])
        case .anyObject: return .object(["type": .string("object")])
        }
    }

    private static func object(_ members: [Member], required: [String]) -> JSONValue {
        var properties: [String: JSONValue] = [:]
        for member in members {
            guard case .object(var schema) = member.schema.json else { continue }
            schema["description"] = .string(member.documentation)
            properties[member.name] = .object(schema)
        }
        return .object([
            "type": .string("object"), "properties": .object(properties), "additionalProperties": .boolean(false),
            "required": .array(required.map { .string($0) }),
        ])
    }
}

/// Walks a record's initialiser and keeps the name, schema and documentation of each field.
struct SchemaRecorder<Root>: FieldCoder, ~Copyable {
    private var members: [Schema.Member] = []
    private var isChoice = false
    private var source = SampleSource(seed: 0)

    var schema: Schema { isChoice ? .choice(members) : .object(members) }

    private mutating func record<V: FieldValue>(_: V.Type, _ name: StaticString, _ required: Bool, _ doc: StaticString)
    {
        members.append(
            .init(name: name.description, schema: V.schema, isRequired: required, documentation: doc.description))
    }

    mutating func field<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V, _ doc: StaticString
    ) throws(CodingFailure) -> V {
        record(V.self, name, true, doc)
        return V.sample(from: &source)
    }

    mutating func optional<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? {
        record(V.self, name, false, doc)
        return nil
    }

    mutating func option<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? {
        isChoice = true
        record(V.self, name, true, doc)
        return nil
    }

    func noOption() -> CodingFailure { .disorder }
}
