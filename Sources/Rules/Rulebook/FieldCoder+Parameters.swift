public import FieldCoding

extension FieldCoder where Self: ~Copyable & ~Escapable {
    /// A parameter that is no number and has no range: a flag, a word, a name.
    @_lifetime(self: copy self)
    public mutating func parameter<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V, default standard: V, _ doc: StaticString
    ) throws(CodingFailure) -> V {
        try declare(name, get, standard, doc) {
            ParameterFacts(standard: .declared(standard), range: nil, unit: nil)
        }
    }

    /// A number within a range, both ends included.
    @_lifetime(self: copy self)
    public mutating func parameter<V: FieldValue & Comparable>(
        _ name: StaticString, _ get: (Root) -> V, default standard: V, in range: ClosedRange<V>, _ doc: StaticString,
        unit: StaticString
    ) throws(CodingFailure) -> V {
        let value = try declare(name, get, standard, doc) {
            ParameterFacts(standard: .declared(standard), range: range.words, unit: unit.description)
        }
        if range.contains(value) { return value }
        throw CodingFailure(
            .outOfRange, "\(value) is not within \(range.words) (\(unit))", at: 0, path: [name.description])
    }

    /// A list of distinct elements, as long as `count` says.
    @_lifetime(self: copy self)
    public mutating func parameter<Element: FieldValue & Hashable>(
        _ name: StaticString, _ get: (Root) -> [Element], default standard: [Element], count: ClosedRange<Int>,
        _ doc: StaticString, unit: StaticString
    ) throws(CodingFailure) -> [Element] {
        let value = try declare(name, get, standard, doc) {
            ParameterFacts(
                standard: .declared(standard), range: "\(count.words) distinct", unit: unit.description)
        }
        if count.contains(value.count), Set(value).count == value.count { return value }
        throw CodingFailure(
            .outOfRange, "a list of \(value.count) \(unit) where \(count.words) distinct are admitted", at: 0,
            path: [name.description])
    }

    /// Parameters that belong together; what the text leaves out has its default.
    @_lifetime(self: copy self)
    public mutating func group<G: RuleGroup>(
        _ name: StaticString, _ get: (Root) -> G, _ doc: StaticString
    ) throws(CodingFailure) -> G {
        try optional(name, { get($0) }, doc) ?? .standard
    }

    @_lifetime(self: copy self)
    private mutating func declare<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V, _ standard: V, _ doc: StaticString,
        _ facts: @escaping @Sendable () -> ParameterFacts
    ) throws(CodingFailure) -> V {
        try optional(name, { ParameterValue(get($0), facts) }, doc)?.value ?? standard
    }
}

extension ClosedRange {
    /// Both ends in words.
    fileprivate var words: String { "\(lowerBound) to \(upperBound)" }
}

extension JSONValue {
    /// A value's own JSON. What a type writes it can read; were that untrue, the list of parameters would show
    /// an empty object.
    fileprivate static func declared<V: FieldValue>(_ value: V) -> JSONValue {
        (try? JSONValue(json: value.canonicalJSON.span)) ?? .object([:])
    }
}
