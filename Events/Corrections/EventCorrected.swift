public import FieldCoding

/// An earlier event is put right: what it says is read anew, at its own place in the history.
public struct EventCorrected: Event {
    /// `event.corrected`.
    public static let type = EventType.eventCorrected

    /// Who ordered it.
    public let authorisedBy: Person
    /// The whole payload as it should have been.
    public let data: JSONValue
    /// The day it really happened; as the target says when absent.
    public let occurred: Day?
    /// Why.
    public let reason: Note
    /// The event that is put right.
    public let target: EventID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        authorisedBy = try fields.field("authorisedBy", \.authorisedBy, "Who ordered it.")
        data = try fields.field("data", \.data, "The whole payload as it should have been.")
        occurred = try fields.optional(
            "occurred", \.occurred, "The day it really happened; as the target says when absent.")
        reason = try fields.field("reason", \.reason, "Why.")
        target = try fields.field("target", \.target, "The event that is put right.")
    }

    /// Assembles a value from its parts.
    public init(authorisedBy: Person, data: JSONValue, occurred: Day? = nil, reason: Note, target: EventID) {
        self.authorisedBy = authorisedBy
        self.data = data
        self.occurred = occurred
        self.reason = reason
        self.target = target
    }

    /// The corrected payload, read strictly as an event of the target's type; a correction never changes the type.
    public func event(as type: EventType) throws(CodingFailure) -> any Event {
        let text = data.canonicalJSON
        var reader = PayloadReader(text: text.span)
        do {
            return try type.visit(&reader)
        } catch let failure as CodingFailure {
            throw failure
        } catch {
            throw CodingFailure(.malformed, "\(error)", at: 0)
        }
    }
}

/// Reads a payload as its own type.
private struct PayloadReader: EventTypeVisitor, ~Escapable {
    let text: Span<UInt8>

    @_lifetime(copy text)
    init(text: Span<UInt8>) { self.text = text }

    @_lifetime(self: copy self)
    mutating func visit<E: Event>(_ type: E.Type) throws -> any Event { try E(json: text) }
}
