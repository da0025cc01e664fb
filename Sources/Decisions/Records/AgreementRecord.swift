public import Events
public import FieldCoding

/// An agreement and the balance of its grant money.
public struct AgreementRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.agreement

    /// Grant expenses accepted by their last review.
    public var accepted: Money
    /// The award.
    public var award: AwardID
    /// Grant expenses reported, less what was rejected.
    public var claimed: Money
    /// The entry that closed the project.
    public var closed: Origin?
    /// What was transferred, less returned transfers.
    public var disbursed: Money
    /// The day of the first transfer.
    public var firstPaid: Day?
    /// The first day of the term.
    public var from: Day
    /// What was awarded, less what was freed.
    public var granted: Money
    /// Whether a report was approved that no payment has waited for yet.
    public var hasApprovedReport: Bool
    /// Whether it sets its own budget items in place of the project's.
    public var hasItems: Bool
    /// Whose project it is.
    public var organisation: OrganisationID?
    /// Its signature.
    public var origin: Origin
    /// The project.
    public var project: ProjectID
    /// What was paid back, other than returned transfers.
    public var refunded: Money
    /// The day of the last reply to observations.
    public var replied: Day?
    /// Reports handed in, replies aside.
    public var reports: Count
    /// When reports are due, where the agreement says so.
    public var reportsDue: [Day]?
    /// The last day of the term as signed.
    public var signedTo: Day
    /// The last day of the term.
    public var to: Day
    /// Reports that nobody has reviewed.
    public var unreviewed: Count
    /// What will not come back, once closed.
    public var writeOff: Money

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        accepted = try fields.field("accepted", \.accepted, "Grant expenses accepted by their last review.")
        award = try fields.field("award", \.award, "The award.")
        claimed = try fields.field("claimed", \.claimed, "Grant expenses reported, less what was rejected.")
        closed = try fields.optional("closed", \.closed, "The entry that closed the project.")
        disbursed = try fields.field("disbursed", \.disbursed, "What was transferred, less returned transfers.")
        firstPaid = try fields.optional("firstPaid", \.firstPaid, "The day of the first transfer.")
        from = try fields.field("from", \.from, "The first day of the term.")
        granted = try fields.field("granted", \.granted, "What was awarded, less what was freed.")
        hasApprovedReport = try fields.field(
            "hasApprovedReport", \.hasApprovedReport,
            "Whether a report was approved that no payment has waited for yet.")
        hasItems = try fields.field(
            "hasItems", \.hasItems, "Whether it sets its own budget items in place of the project's.")
        organisation = try fields.optional("organisation", \.organisation, "Whose project it is.")
        origin = try fields.field("origin", \.origin, "Its signature.")
        project = try fields.field("project", \.project, "The project.")
        refunded = try fields.field("refunded", \.refunded, "What was paid back, other than returned transfers.")
        replied = try fields.optional("replied", \.replied, "The day of the last reply to observations.")
        reports = try fields.field("reports", \.reports, "Reports handed in, replies aside.")
        reportsDue = try fields.optional(
            "reportsDue", \.reportsDue, "When reports are due, where the agreement says so.")
        signedTo = try fields.field("signedTo", \.signedTo, "The last day of the term as signed.")
        to = try fields.field("to", \.to, "The last day of the term.")
        unreviewed = try fields.field("unreviewed", \.unreviewed, "Reports that nobody has reviewed.")
        writeOff = try fields.field("writeOff", \.writeOff, "What will not come back, once closed.")
    }

    /// Assembles a record.
    public init(
        accepted: Money, award: AwardID, claimed: Money, closed: Origin? = nil, disbursed: Money, firstPaid: Day? = nil,
        from: Day, granted: Money, hasApprovedReport: Bool, hasItems: Bool, organisation: OrganisationID? = nil,
        origin: Origin, project: ProjectID, refunded: Money, replied: Day? = nil, reports: Count,
        reportsDue: [Day]? = nil, signedTo: Day, to: Day, unreviewed: Count, writeOff: Money
    ) {
        self.accepted = accepted
        self.award = award
        self.claimed = claimed
        self.closed = closed
        self.disbursed = disbursed
        self.firstPaid = firstPaid
        self.from = from
        self.granted = granted
        self.hasApprovedReport = hasApprovedReport
        self.hasItems = hasItems
        self.organisation = organisation
        self.origin = origin
        self.project = project
        self.refunded = refunded
        self.replied = replied
        self.reports = reports
        self.reportsDue = reportsDue
        self.signedTo = signedTo
        self.to = to
        self.unreviewed = unreviewed
        self.writeOff = writeOff
    }
}
