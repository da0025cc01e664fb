public import FieldCoding

/// A territory leaves the programme.
public struct TerritoryClosed: Event {
    /// `territory.closed`.
    public static let type = EventType.territoryClosed

    /// What is handed over, and to whom.
    public let handover: Note?
    /// Why.
    public let reason: Reason

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        handover = try fields.optional("handover", \.handover, "What is handed over, and to whom.")
        reason = try fields.field("reason", \.reason, "Why.")
    }

    /// Assembles a value from its parts.
    public init(handover: Note? = nil, reason: Reason) {
        self.handover = handover
        self.reason = reason
    }

    /// Why a territory leaves the programme.
    public enum Reason: String, FieldWord {
        case completed, notSelected, noLocalSupport, noFunding, other
    }
}
