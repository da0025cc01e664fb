public import FieldCoding

/// A call ends: no award after it.
public struct CallResolved: Event {
    /// `call.resolved`.
    public static let type = EventType.callResolved

    /// The call.
    public let call: CallID
    /// How it ended.
    public let outcome: Outcome
    /// Why.
    public let reason: Note?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        call = try fields.field("call", \.call, "The call.")
        outcome = try fields.field("outcome", \.outcome, "How it ended.")
        reason = try fields.optional("reason", \.reason, "Why.")
    }

    /// Assembles a value from its parts.
    public init(call: CallID, outcome: Outcome, reason: Note? = nil) {
        self.call = call
        self.outcome = outcome
        self.reason = reason
    }

    /// How a call ended.
    public enum Outcome: String, FieldWord {
        case resolved, void, cancelled
    }
}
