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
    /// Keyed hash of its document.
    public var documentKey: ContentHash
    /// The report.
    public var origin: Origin
    /// What the last review found.
    public var outcome: ExpenseReviewed.Outcome?
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
        documentKey = try fields.field("documentKey", \.documentKey, "Keyed hash of its document.")
        origin = try fields.field("origin", \.origin, "The report.")
        outcome = try fields.optional("outcome", \.outcome, "What the last review found.")
        source = try fields.field("source", \.source, "Whose money it was.")
    }

    /// Assembles a record.
    public init(
        accepted: Money, agreement: AgreementID, amount: Money, claimed: Money, documentKey: ContentHash,
        origin: Origin, outcome: ExpenseReviewed.Outcome? = nil, source: MoneySource
    ) {
        self.accepted = accepted
        self.agreement = agreement
        self.amount = amount
        self.claimed = claimed
        self.documentKey = documentKey
        self.origin = origin
        self.outcome = outcome
        self.source = source
    }
}
