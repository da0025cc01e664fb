public import FieldCoding

/// Which slot of an event is meant: the JSON pointer to it below `data`, such as `/reason` or `/checks/0/note`.
public struct SlotName: FieldValue, Hashable, Comparable, CustomStringConvertible {
    /// The pointer as written.
    public let text: String

    /// A name from text that is known to be one.
    public init(unchecked text: String) { self.text = text }

    /// A name, or nil if the text is none: 2 to 100 characters, each part of letters and digits.
    public init?(_ text: String) {
        let bytes = text.utf8Span.span
        guard (2...100).contains(bytes.count), bytes[0] == 0x2F, bytes[bytes.count - 1] != 0x2F else { return nil }
        for index in bytes.indices {
            switch bytes[index] {
            case 0x2F where index == 0 || bytes[index - 1] != 0x2F: continue
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: continue
            default: return nil
            }
        }
        self.text = text
    }

    /// Reads and checks a name.
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        let text = try json.string()
        guard let name = SlotName(text) else {
            throw CodingFailure(
                .outOfRange, "\"\(text.prefix(80))\" names no slot", at: start,
                remedy: "write the JSON pointer to it below data: /reason")
        }
        self = name
    }

    /// Writes the pointer as a string.
    public func write(to json: inout JSONWriter) { json.string(text) }

    /// The form of these pointers.
    public static var schema: Schema { .string(pattern: "^(/[A-Za-z0-9]+)+$", minLength: 2, maxLength: 100) }

    /// One of a few.
    public static func sample(from source: inout SampleSource) -> SlotName {
        SlotName(unchecked: source.pick(["/reason", "/note", "/checks/0/note", "/name"]))
    }

    /// Byte order.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    /// The pointer as written.
    public var description: String { text }
}
