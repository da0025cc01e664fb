public import FieldCoding

/// The grantee gets more time.
public struct TermExtended: Event {
    /// `term.extended`.
    public static let type = EventType.termExtended

    /// The agreement.
    public let agreement: AgreementID
    /// Who allowed it.
    public let authorisedBy: Person
    /// Why.
    public let reason: Note
    /// The new last day of the term.
    public let to: Day

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.field("agreement", \.agreement, "The agreement.")
        authorisedBy = try fields.field("authorisedBy", \.authorisedBy, "Who allowed it.")
        reason = try fields.field("reason", \.reason, "Why.")
        to = try fields.field("to", \.to, "The new last day of the term.")
    }

    /// Assembles a value from its parts.
    public init(agreement: AgreementID, authorisedBy: Person, reason: Note, to: Day) {
        self.agreement = agreement
        self.authorisedBy = authorisedBy
        self.reason = reason
        self.to = to
    }
}
