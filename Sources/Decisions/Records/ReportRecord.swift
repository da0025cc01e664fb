public import Events
public import FieldCoding

/// A report and what its last review found.
public struct ReportRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.report

    /// The agreement.
    public var agreement: AgreementID
    /// Its submission.
    public var origin: Origin
    /// What the last review found.
    public var outcome: ReportReviewed.Outcome?
    /// The last day for a reply that the last review set.
    public var replyBy: Day?
    /// The last review.
    public var reviewed: Origin?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.field("agreement", \.agreement, "The agreement.")
        origin = try fields.field("origin", \.origin, "Its submission.")
        outcome = try fields.optional("outcome", \.outcome, "What the last review found.")
        replyBy = try fields.optional("replyBy", \.replyBy, "The last day for a reply that the last review set.")
        reviewed = try fields.optional("reviewed", \.reviewed, "The last review.")
    }

    /// Assembles a record.
    public init(
        agreement: AgreementID, origin: Origin, outcome: ReportReviewed.Outcome? = nil, replyBy: Day? = nil,
        reviewed: Origin? = nil
    ) {
        self.agreement = agreement
        self.origin = origin
        self.outcome = outcome
        self.replyBy = replyBy
        self.reviewed = reviewed
    }

    /// Whether the last review approved it, in whole or in part.
    public var isApproved: Bool { outcome == .approved || outcome == .approvedInPart }
}
