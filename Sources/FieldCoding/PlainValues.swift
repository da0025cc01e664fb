extension Int64: FieldValue {
    /// Reads an integer within ± ``JSONLimits/integer``.
    @inlinable
    public init(reading json: inout JSONReader) throws(CodingFailure) { self = try json.integer() }

    /// Writes it in decimal.
    public func write(to json: inout JSONWriter) { json.integer(self) }

    /// Any integer that JSON readers agree on.
    public static var schema: Schema { .integer(-JSONLimits.integer...JSONLimits.integer) }

    /// Mostly small, sometimes at a bound.
    public static func sample(from source: inout SampleSource) -> Int64 {
        switch source.below(8) {
        case 0: JSONLimits.integer
        case 1: -JSONLimits.integer
        default: source.within(-1_000...1_000_000)
        }
    }
}

extension Bool: FieldValue {
    /// Reads `true` or `false`.
    @inlinable
    public init(reading json: inout JSONReader) throws(CodingFailure) { self = try json.boolean() }

    /// Writes `true` or `false`.
    public func write(to json: inout JSONWriter) { json.boolean(self) }

    /// A boolean.
    public static var schema: Schema { .boolean }

    /// Either.
    public static func sample(from source: inout SampleSource) -> Bool { source.below(2) == 0 }
}

extension Array: FieldValue where Element: FieldValue {
    /// Reads an array, naming the element that cannot be read.
    @inlinable
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        var elements: [Element] = []
        try json.array { (json, index) throws(CodingFailure) in
            do throws(CodingFailure) {
                if index == 0 { elements.reserveCapacity(4) }
                elements.append(try Element(reading: &json))
            } catch {
                throw json.mode == .indexed ? error.inside(String(index)) : error
            }
        }
        self = elements
    }

    /// Writes the elements in order.
    @inlinable
    public func write(to json: inout JSONWriter) { json.array(self) { $0.write(to: &$1) } }

    /// An array of the element's schema.
    public static var schema: Schema { .array(Element.schema) }

    /// Up to three elements.
    public static func sample(from source: inout SampleSource) -> [Element] {
        (0..<source.below(4)).map { _ in Element.sample(from: &source) }
    }
}

/// A closed list of words; the wire value is the case's raw value.
public protocol FieldWord: FieldValue, CaseIterable, RawRepresentable, Hashable where RawValue == String {}

extension FieldWord {
    /// Reads one of the words, suggesting the nearest when it is none.
    @inlinable
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        let word = try json.string()
        guard let value = Self(rawValue: word) else { throw Self.unknown(word, start) }
        self = value
    }

    @usableFromInline
    static func unknown(_ word: String, _ offset: Int) -> CodingFailure {
        let words = allCases.map(\.rawValue)
        let near = Suggestion.nearest(to: word, among: words)
        return CodingFailure(
            .outOfRange, "\"\(word)\" is not one of \(words.joined(separator: ", "))", at: offset,
            remedy: near.map { "did you mean \"\($0)\"?" })
    }

    /// Writes the word.
    public func write(to json: inout JSONWriter) { json.string(rawValue) }

    /// The closed list.
    public static var schema: Schema { .word(allCases.map(\.rawValue)) }

    /// Any of the words.
    public static func sample(from source: inout SampleSource) -> Self { source.pick(Array(allCases)) }
}
