import FieldCoding

/// A parameter on its way through a coder, with what its declaration says of it.
///
/// Coders know only fields. What a rulebook adds (default, range, unit) travels in the value that the field's getter
/// gives, so that one declaration serves readers, writers, patches and the list of parameters alike.
struct ParameterValue<Value: FieldValue>: FieldValue {
    let value: Value
    /// Made only when asked for: a rulebook is read far more often than it is listed. Absent on a value that was read.
    let declared: (@Sendable () -> ParameterFacts)?

    init(_ value: Value, _ declared: (@Sendable () -> ParameterFacts)?) {
        self.value = value
        self.declared = declared
    }

    static func == (left: Self, right: Self) -> Bool { left.value == right.value }

    init(reading json: inout JSONReader) throws(CodingFailure) {
        value = try Value(reading: &json)
        declared = nil
    }

    func write(to json: inout JSONWriter) { value.write(to: &json) }

    func overlaid(with patch: JSONValue) throws(CodingFailure) -> Self {
        Self(try value.overlaid(with: patch), declared)
    }

    static var schema: Schema { Value.schema }

    static func sample(from source: inout SampleSource) -> Self { Self(Value.sample(from: &source), nil) }
}

/// What a declaration says of a parameter besides its name and meaning.
struct ParameterFacts: Sendable {
    let standard: JSONValue
    let range: String?
    let unit: String?
}

/// A parameter of any type: how a recorder asks for its facts.
protocol AnyParameterValue {
    var facts: ParameterFacts? { get }
}

extension ParameterValue: AnyParameterValue {
    var facts: ParameterFacts? { declared?() }
}
