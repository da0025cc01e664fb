public import FieldCoding

/// Grantor and grantee sign.
public struct AgreementSigned: Event {
    /// `agreement.signed`.
    public static let type = EventType.agreementSigned

    /// The administrative act that approves it.
    public let act: Act?
    /// The agreement's id.
    public let agreement: AgreementID
    /// The award.
    public let award: AwardID
    /// The first day of the term.
    public let from: Day
    /// Who grants.
    public let grantor: OrganisationID
    /// What is paid when; they sum to the award.
    public let instalments: [Instalment]
    /// The budget, where the award is not what was requested.
    public let items: [BudgetItem]?
    /// When reports are due, where not by the rule.
    public let reportsDue: [Day]?
    /// The last day of the term.
    public let to: Day

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        act = try fields.optional("act", \.act, "The administrative act that approves it.")
        agreement = try fields.field("agreement", \.agreement, "The agreement's id.")
        award = try fields.field("award", \.award, "The award.")
        from = try fields.field("from", \.from, "The first day of the term.")
        grantor = try fields.field("grantor", \.grantor, "Who grants.")
        instalments = try fields.field("instalments", \.instalments, "What is paid when; they sum to the award.")
        items = try fields.optional("items", \.items, "The budget, where the award is not what was requested.")
        reportsDue = try fields.optional("reportsDue", \.reportsDue, "When reports are due, where not by the rule.")
        to = try fields.field("to", \.to, "The last day of the term.")
    }

    /// Assembles a value from its parts.
    public init(
        act: Act? = nil, agreement: AgreementID, award: AwardID, from: Day, grantor: OrganisationID,
        instalments: [Instalment], items: [BudgetItem]? = nil, reportsDue: [Day]? = nil, to: Day
    ) {
        self.act = act
        self.agreement = agreement
        self.award = award
        self.from = from
        self.grantor = grantor
        self.instalments = instalments
        self.items = items
        self.reportsDue = reportsDue
        self.to = to
    }

    /// An administrative act.
    public struct Act: FieldRecord {
        /// Its day.
        public let day: Day
        /// Its number.
        public let number: Text

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            day = try fields.field("day", \.day, "Its day.")
            number = try fields.field("number", \.number, "Its number.")
        }

        /// Assembles a value from its parts.
        public init(day: Day, number: Text) {
            self.day = day
            self.number = number
        }
    }
}
