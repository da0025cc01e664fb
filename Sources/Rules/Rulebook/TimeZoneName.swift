public import FieldCoding

/// A time zone by its name in the IANA database.
///
/// Only its shape is checked here: which names exist depends on the machine's copy of the database.
public struct TimeZoneName: FieldValue, Hashable, CustomStringConvertible {
    /// The name.
    public let name: String

    /// A name, or nil if the text has not the shape of one.
    public init?(_ name: String) {
        guard 1...64 ~= name.utf8.count, let first = name.utf8.first, Self.isLetter(first),
            name.utf8.allSatisfy(Self.admits), !name.hasSuffix("/")
        else { return nil }
        self.name = name
    }

    private init(known name: String) { self.name = name }

    private static func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }

    private static func admits(_ byte: UInt8) -> Bool {
        isLetter(byte) || 0x30...0x39 ~= byte || byte == 0x2F || byte == 0x5F || byte == 0x2B || byte == 0x2D
    }

    /// Continental Chile.
    public static let santiago = TimeZoneName(known: "America/Santiago")

    /// Reads and checks a name.
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        let text = try json.string()
        guard let zone = TimeZoneName(text) else {
            throw CodingFailure(
                .outOfRange, "\"\(text.prefix(80))\" is not a time zone", at: start,
                remedy: "write its IANA name, such as America/Santiago")
        }
        self = zone
    }

    /// Writes the name.
    public func write(to json: inout JSONWriter) { json.string(name) }

    /// Letters, digits and `/ _ + -`.
    public static var schema: Schema {
        .string(pattern: "^[A-Za-z][A-Za-z0-9/_+-]*$", minLength: 1, maxLength: 64)
    }

    /// One of several real ones.
    public static func sample(from source: inout SampleSource) -> TimeZoneName {
        TimeZoneName(known: source.pick(["America/Santiago", "Etc/GMT+4", "Europe/Warsaw"]))
    }

    /// The name.
    public var description: String { name }
}
