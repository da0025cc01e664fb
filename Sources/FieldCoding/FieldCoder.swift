/// What walks a record's initialiser, field by field: a reader, a writer, a schema recorder, a sample source.
///
/// A record declares its fields once, in an initialiser that only assigns; each coder gives that walk another
/// meaning. Fields are declared in the order of their names, which is the canonical order of their text.
public protocol FieldCoder<Root>: ~Copyable, ~Escapable {
    /// The record whose fields are walked.
    associatedtype Root

    /// A field that is always there.
    @_lifetime(self: copy self)
    mutating func field<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V, _ doc: StaticString
    ) throws(CodingFailure) -> V

    /// A field that may be left out.
    @_lifetime(self: copy self)
    mutating func optional<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V?

    /// One alternative of a choice (an object with exactly one of several members): its value when this is it.
    @_lifetime(self: copy self)
    mutating func option<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V?

    /// What a choice's initialiser throws when no alternative was there.
    func noOption() -> CodingFailure
}

/// A value that stands in a field.
///
/// `Optional` does not conform: an absent field is left out, and null is nowhere.
public protocol FieldValue: Sendable, Equatable {
    /// Reads the value at the reader's position.
    init(reading json: inout JSONReader) throws(CodingFailure)
    /// Writes its canonical JSON.
    func write(to json: inout JSONWriter)
    /// The JSON Schema of its texts.
    static var schema: Schema { get }
    /// A value drawn at random, valid by its shape.
    static func sample(from source: inout SampleSource) -> Self
    /// This value with what `patch` names replaced (records member by member, others whole).
    func overlaid(with patch: JSONValue) throws(CodingFailure) -> Self
}

extension FieldValue {
    /// Its canonical JSON.
    @inlinable
    public var canonicalJSON: [UInt8] {
        var json = JSONWriter()
        write(to: &json)
        return json.finish()
    }

    /// Reads a whole text: strict, any member order, every fault explained with its place.
    @inlinable
    public init(json text: Span<UInt8>) throws(CodingFailure) {
        var ordered = JSONReader(text, mode: .ordered)
        if let value = try? Self(reading: &ordered), (try? ordered.end()) != nil {
            self = value
            return
        }
        var indexed = JSONReader(text, mode: .indexed)
        self = try Self(reading: &indexed)
        try indexed.end()
    }

    /// Reads a whole text that this module wrote and that was checked when it was admitted.
    @inlinable
    public init(trusting text: Span<UInt8>) throws(CodingFailure) {
        var json = JSONReader(text, mode: .trusting)
        try self.init(reading: &json)
    }

    /// Replaced whole, where the type does not say otherwise.
    public func overlaid(with patch: JSONValue) throws(CodingFailure) -> Self {
        let text = patch.canonicalJSON
        return try Self(json: text.span)
    }
}
