public import FieldCoding

/// What a rulebook says of one of its parameters.
public struct Parameter: Sendable, Equatable {
    /// The members that lead to it, outermost first: `["board", "minPerSector", "community"]`.
    public let path: [String]
    /// The shape of its value.
    public let schema: Schema
    /// Its default.
    public let standard: JSONValue
    /// What is admitted, in words, where the schema does not say it all.
    public let range: String?
    /// What it is counted in.
    public let unit: String?
    /// What it means, in one line.
    public let documentation: String

    /// `board.minPerSector.community`.
    public var name: String { path.joined(separator: ".") }
}

/// Walks a group's initialiser and keeps what each declaration says.
struct ParameterRecorder<Root>: FieldCoder, ~Copyable {
    private let base: Root
    private(set) var parameters: [Parameter] = []

    init(_ base: Root) { self.base = base }

    private mutating func record<V: FieldValue>(_ name: StaticString, _ value: V?, _ doc: StaticString) {
        let name = name.description
        if let group = V.self as? any RuleGroup.Type {
            parameters += group.parameters.map {
                Parameter(
                    path: [name] + $0.path, schema: $0.schema, standard: $0.standard, range: $0.range, unit: $0.unit,
                    documentation: $0.documentation)
            }
        } else if let facts = (value as? any AnyParameterValue)?.facts {
            parameters.append(
                Parameter(
                    path: [name], schema: V.schema, standard: facts.standard, range: facts.range, unit: facts.unit,
                    documentation: doc.description))
        }
    }

    mutating func field<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V, _ doc: StaticString
    ) throws(CodingFailure) -> V { get(base) }

    mutating func optional<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? {
        let value = get(base)
        record(name, value, doc)
        return value
    }

    mutating func option<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? { nil }

    func noOption() -> CodingFailure { CodingFailure(.wrongType, "a rulebook holds no choices", at: 0) }
}
