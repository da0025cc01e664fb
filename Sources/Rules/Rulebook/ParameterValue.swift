import FieldCoding

/// A parameter on its way through a coder, with what its declaration says of it.
///
/// Coders know only fields. What a rulebook adds (default, range, unit) travels in the value that the field's getter
/// gives, so that one declaration serves readers, writers, patches and the list of parameters alike.
struct ParameterValue<Value: FieldValue>: FieldValue {
    let value: Value
    /// Absent on a value that was read: then only the value counts.
    let facts: ParameterFacts?

    init(_ value: Value, _ facts: ParameterFacts?) {
        self.value = value
        self.facts = facts
    }

    init(reading json: inout JSONReader) throws(CodingFailure) {
        value = try Value(reading: &json)
        facts = nil
    }

    func write(to json: inout JSONWriter) { value.write(to: &json) }

    func overlaid(with patch: JSONValue) throws(CodingFailure) -> Self {
        Self(try value.overlaid(with: patch), facts)
    }

    static var schema: Schema { Value.schema }

    static func sample(from source: inout SampleSource) -> Self { Self(Value.sample(from: &source), nil) }
}

/// What a declaration says of a parameter besides its name and meaning.
struct ParameterFacts: Equatable, Sendable {
    let standard: JSONValue
    let range: String?
    let unit: String?
}

/// A parameter of any type: how a recorder asks for its facts.
protocol AnyParameterValue {
    var facts: ParameterFacts? { get }
}

extension ParameterValue: AnyParameterValue {}
