public import Events
public import FieldCoding

/// An expense and what its last review made of it.
public struct ExpenseRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.expense

    /// What is accepted.
    public var accepted: Money
    /// The agreement.
    public var agreement: AgreementID
    /// What was reported.
    public var amount: Money
    /// What was reported, less what was rejected.
    public var claimed: Money
    /// The day on its document.
    public var documentDay: Day
    /// Keyed hash of its document.
    public var documentKey: ContentHash
    /// The report.
    public var origin: Origin
    /// What the last review found.
    public var outcome: ExpenseReviewed.Outcome?
    /// Its last review.
    public var reviewed: Origin?
    /// Whose money it was.
    public var source: MoneySource

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        accepted = try fields.field("accepted", \.accepted, "What is accepted.")
        agreement = try fields.field("agreement", \.agreement, "The agreement.")
        amount = try fields.field("amount", \.amount, "What was reported.")
        claimed = try fields.field("claimed", \.claimed, "What was reported, less what was rejected.")
        documentDay = try fields.field("documentDay", \.documentDay, "The day on its document.")
        documentKey = try fields.field("documentKey", \.documentKey, "Keyed hash of its document.")
        origin = try fields.field("origin", \.origin, "The report.")
        outcome = try fields.optional("outcome", \.outcome, "What the last review found.")
        reviewed = try fields.optional("reviewed", \.reviewed, "Its last review.")
        source = try fields.field("source", \.source, "Whose money it was.")
    }

    /// Assembles a record.
    public init(
        accepted: Money, agreement: AgreementID, amount: Money, claimed: Money, documentDay: Day,
        documentKey: ContentHash, origin: Origin, outcome: ExpenseReviewed.Outcome? = nil, reviewed: Origin? = nil,
        source: MoneySource
    ) {
        self.accepted = accepted
        self.agreement = agreement
        self.amount = amount
        self.claimed = claimed
        self.documentDay = documentDay
        self.documentKey = documentKey
        self.origin = origin
        self.outcome = outcome
        self.reviewed = reviewed
        self.source = source
    }
}
