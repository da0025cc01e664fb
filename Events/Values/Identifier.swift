public import FieldCoding

/// The name of an entity, unique among entities of its kind in its territory.
///
/// 1 to 64 ASCII characters `[A-Za-z0-9][A-Za-z0-9._:/~-]*`, case counts. `Kind` keeps the ids of different kinds of
/// entity apart at compile time and is never stored. Ids of up to 15 bytes cost no allocation.
public struct Identifier<Kind>: FieldValue, Hashable, Comparable, CustomStringConvertible {
    /// The id as written.
    public let text: String

    /// An id from text that is known to be one.
    @inlinable
    public init(unchecked text: String) { self.text = text }

    /// An id, or nil if the text is none.
    public init?(_ text: String) {
        guard IdentifierGrammar.admits(text) else { return nil }
        self.text = text
    }

    /// The same id for another kind of entity (a poll's option that stands for a project).
    @inlinable
    public init<Other>(_ other: Identifier<Other>) { text = other.text }

    /// Reads and checks an id.
    @inlinable
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        let start = json.position
        text = try json.string()
        if json.isTrusting { return }
        if !IdentifierGrammar.admits(text) { throw IdentifierGrammar.failure(text, start) }
    }

    /// Writes the id as a string.
    @inlinable
    public func write(to json: inout JSONWriter) { json.string(text) }

    /// The grammar of ids.
    public static var schema: Schema { .string(pattern: IdentifierGrammar.pattern, minLength: nil, maxLength: nil) }

    /// A short random id.
    public static func sample(from source: inout SampleSource) -> Self {
        let letters = Array("abcdefghijkmnopqrstuvwxyz0123456789")
        let tail = Array("abcdefghijkmnopqrstuvwxyz0123456789._:/~-")
        var text = String(source.pick(letters))
        for _ in 0..<source.below(12) { text.append(source.pick(tail)) }
        return Self(unchecked: text)
    }

    /// Byte order.
    @inlinable
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    /// The id as written.
    public var description: String { text }
}

/// The grammar that all ids share.
@usableFromInline
enum IdentifierGrammar {
    @usableFromInline static let pattern = "^[A-Za-z0-9][A-Za-z0-9._:/~-]{0,63}$"

    @usableFromInline
    static func admits(_ text: String) -> Bool {
        let bytes = text.utf8Span.span
        guard 1...Limits.identifier ~= bytes.count, isLetterOrDigit(bytes[0]) else { return false }
        for index in 1..<max(1, bytes.count) {
            switch bytes[index] {
            case 0x2E, 0x5F, 0x3A, 0x2F, 0x7E, 0x2D: continue
            case let byte where isLetterOrDigit(byte): continue
            default: return false
            }
        }
        return true
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    @usableFromInline
    static func failure(_ text: String, _ offset: Int) -> CodingFailure {
        CodingFailure(
            .outOfRange, "\"\(text.prefix(80))\" is not an id", at: offset,
            remedy: "an id is 1 to \(Limits.identifier) of A–Z a–z 0–9 . _ : / ~ - and begins with a letter or digit")
    }
}
