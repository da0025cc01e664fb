public import FieldCoding

/// An award ends before its money is spent.
public struct AwardEnded: Event {
    /// `award.ended`.
    public static let type = EventType.awardEnded

    /// The award.
    public let award: AwardID
    /// What goes back to the pot.
    public let freed: Money
    /// How it ended.
    public let how: How
    /// Why.
    public let reason: Note

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        award = try fields.field("award", \.award, "The award.")
        freed = try fields.field("freed", \.freed, "What goes back to the pot.")
        how = try fields.field("how", \.how, "How it ended.")
        reason = try fields.field("reason", \.reason, "Why.")
    }

    /// Assembles a value from its parts.
    public init(award: AwardID, freed: Money, how: How, reason: Note) {
        self.award = award
        self.freed = freed
        self.how = how
        self.reason = reason
    }

    /// How an award ended.
    public enum How: String, FieldWord {
        case declined, expired, revoked, annulled
    }
}
