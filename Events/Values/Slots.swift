public import FieldCoding

/// Text about people, which an entry never holds: on its way in it is the text, in the log only its commitment.
///
/// On the wire the text is a string and the commitment `{"sealed":"…"}`. Whoever appends seals the text first; the
/// ciphertext lies beside the log and can be erased, and the commitment stays and says nothing.
public enum SlotContent: Hashable, Sendable {
    /// The text as it was handed in.
    case text(Text)
    /// SHA-256 of what it was sealed with.
    case sealed(ContentHash)
}

/// Whose key a slot is sealed under.
public enum SlotKind: UInt8, Sendable {
    /// A key of its own.
    case note = 1
    /// The key of the person that the event is about; a key of its own where it is about none.
    case personal = 2
}

/// A field's value that is kept in a slot of its own.
public protocol SlotValue: FieldValue, Hashable {
    /// Whose key it is sealed under.
    static var kind: SlotKind { get }
    /// The text or its commitment.
    var content: SlotContent { get }
    /// A slot of that content.
    init(_ content: SlotContent)
}

/// Free text that may speak of people, sealed under a key of its own.
public struct Note: SlotValue {
    /// A key of its own.
    public static let kind = SlotKind.note
    /// The text or its commitment.
    public let content: SlotContent
    /// A note of that content.
    public init(_ content: SlotContent) { self.content = content }
    /// A note that is not sealed yet.
    public init(_ text: String) { self.init(.text(Text(unchecked: text))) }
}

/// What identifies a person, sealed under that person's key.
public struct Personal: SlotValue {
    /// The person's key.
    public static let kind = SlotKind.personal
    /// The text or its commitment.
    public let content: SlotContent
    /// A slot of that content.
    public init(_ content: SlotContent) { self.content = content }
    /// A slot that is not sealed yet.
    public init(_ text: String) { self.init(.text(Text(unchecked: text))) }
}

/// A commitment as it stands on the wire.
struct Sealed: FieldRecord {
    let sealed: ContentHash

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        sealed = try fields.field("sealed", \.sealed, "SHA-256 of what the text was sealed with.")
    }

    init(sealed: ContentHash) { self.sealed = sealed }
}

extension SlotValue {
    /// Reads the text, or the commitment of a text that was sealed.
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        if json.isAtObject {
            self.init(.sealed(try Sealed(reading: &json).sealed))
        } else {
            self.init(.text(try Text(ofAnyone: &json)))
        }
    }

    /// Writes the text, or the commitment, and marks it: whoever encodes an entry finds its slots by these marks.
    public func write(to json: inout JSONWriter) {
        let start = json.count
        defer { json.mark(Self.kind.rawValue, from: start) }
        switch content {
        case .text(let text): text.write(to: &json)
        case .sealed(let commitment): Sealed(sealed: commitment).write(to: &json)
        }
    }

    /// A text or a commitment.
    public static var schema: Schema { .either([Text.schema, Sealed.schema]) }

    /// Either.
    public static func sample(from source: inout SampleSource) -> Self {
        source.below(2) == 0
            ? Self(.text(Text.sample(from: &source))) : Self(.sealed(ContentHash.sample(from: &source)))
    }
}
