public import FieldCoding

/// Grantor and grantee change their agreement; what is not stated stays.
public struct AgreementAmended: Event {
    /// `agreement.amended`.
    public static let type = EventType.agreementAmended

    /// The agreement.
    public let agreement: AgreementID
    /// Who allowed it.
    public let authorisedBy: Person
    /// What is paid when, in place of all instalments before.
    public let instalments: [Instalment]?
    /// The whole budget, in place of the one before.
    public let items: [BudgetItem]?
    /// Why.
    public let reason: Note
    /// When reports are due, in place of all days before.
    public let reportsDue: [Day]?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.field("agreement", \.agreement, "The agreement.")
        authorisedBy = try fields.field("authorisedBy", \.authorisedBy, "Who allowed it.")
        instalments = try fields.optional(
            "instalments", \.instalments, "What is paid when, in place of all instalments before.")
        items = try fields.optional("items", \.items, "The whole budget, in place of the one before.")
        reason = try fields.field("reason", \.reason, "Why.")
        reportsDue = try fields.optional(
            "reportsDue", \.reportsDue, "When reports are due, in place of all days before.")
    }

    /// Assembles a value from its parts.
    public init(
        agreement: AgreementID, authorisedBy: Person, instalments: [Instalment]? = nil, items: [BudgetItem]? = nil,
        reason: Note, reportsDue: [Day]? = nil
    ) {
        self.agreement = agreement
        self.authorisedBy = authorisedBy
        self.instalments = instalments
        self.items = items
        self.reason = reason
        self.reportsDue = reportsDue
    }
}
