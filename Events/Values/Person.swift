public import FieldCoding

/// A person's pseudonym: `p-` and 26 characters of base32 (RFC 4648, lower case). Never a name.
public struct Person: FieldValue, Hashable, CustomStringConvertible {
    /// The pseudonym as written.
    public let text: String

    /// A pseudonym, or nil if the text is none.
    public init?(_ text: String) {
        let bytes = text.utf8Span.span
        guard bytes.count == 28, bytes[0] == 0x70, bytes[1] == 0x2D else { return nil }
        for index in 2..<28 {
            switch bytes[index] {
            case 0x61...0x7A, 0x32...0x37: continue
            default: return nil
            }
        }
        self.text = text
    }

    /// Reads and checks a pseudonym.
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        let text = try json.string()
        if json.isTrusting {
            self.text = text
            return
        }
        guard let person = Person(text) else {
            throw CodingFailure(
                .outOfRange, "this is not a pseudonym", at: start,
                remedy: "persons appear as p- and 26 characters of a–z 2–7, never by name")
        }
        self = person
    }

    /// Writes the pseudonym as a string.
    public func write(to json: inout JSONWriter) { json.string(text) }

    /// The form of pseudonyms.
    public static var schema: Schema { .string(pattern: "^p-[a-z2-7]{26}$", minLength: nil, maxLength: nil) }

    /// A random pseudonym.
    public static func sample(from source: inout SampleSource) -> Person {
        var text = "p-"
        for _ in 0..<26 { text.append(source.pick(Array("abcdefghijklmnopqrstuvwxyz234567"))) }
        return Person(text) ?? sample(from: &source)
    }

    /// The pseudonym as written.
    public var description: String { text }
}
