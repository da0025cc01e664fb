public import FieldCoding

/// Free text that speaks of no person: 1 to 2,000 Unicode scalars, no control characters but line feed.
public struct Text: FieldValue, Hashable, CustomStringConvertible {
    /// The text as written.
    public let string: String

    /// Text that is known to be admitted.
    @inlinable public init(unchecked string: String) { self.string = string }

    /// Reads and checks a text, which may hold no address, number or RUT of anybody.
    @inlinable
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        try self.init(ofAnyone: &json)
        if json.isTrusting { return }
        if let failure = Self.personalData(in: string, start) { throw failure }
    }

    /// Reads and checks a text that may speak of people, for a slot.
    @inlinable
    init(ofAnyone json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        string = try json.string()
        if json.isTrusting { return }
        if let failure = Self.objection(to: string, start) { throw failure }
    }

    @usableFromInline
    static func personalData(in string: String, _ offset: Int) -> CodingFailure? {
        guard let found = PersonalData.first(in: string.utf8Span.span) else { return nil }
        return CodingFailure(
            .outOfRange, "the text holds \(found.rawValue)", at: offset,
            remedy: "leave it out, or write it in a field that is a slot (tejido events TYPE): slots can be erased")
    }

    @usableFromInline
    static func objection(to string: String, _ offset: Int) -> CodingFailure? {
        let bytes = string.utf8Span.span
        var count = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte & 0xC0 != 0x80 { count += 1 }
            if byte < 0x20 ? byte != 0x0A : byte == 0x7F || byte == 0xC2 && bytes[index + 1] < 0xA0 {
                let code = byte == 0xC2 ? bytes[index + 1] : byte
                return CodingFailure(
                    .outOfRange, "control character U+\(String(code, radix: 16, uppercase: true)) in a text",
                    at: offset, remedy: "only the line feed is admitted")
            }
        }
        if count == 0 { return CodingFailure(.outOfRange, "an empty text", at: offset, remedy: "leave the field out") }
        if count > Limits.text {
            return CodingFailure(.tooLarge, "a text of \(count) characters; \(Limits.text) are admitted", at: offset)
        }
        return nil
    }

    /// Writes the text as a string.
    @inlinable
    public func write(to json: inout JSONWriter) { json.string(string) }

    /// Bounds in Unicode scalars.
    public static var schema: Schema { .string(pattern: nil, minLength: 1, maxLength: Limits.text) }

    /// A few words, some outside ASCII.
    public static func sample(from source: inout SampleSource) -> Text {
        let words = ["sede", "niñez", "agua", "plaza \"vieja\"", "línea\nnueva", "árbol", "\\", "€", "🌱", "huerto"]
        return Text(unchecked: (0...source.below(6)).map { _ in source.pick(words) }.joined(separator: " "))
    }

    /// The text as written.
    public var description: String { string }
}
