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
    /// Whether it sets its own budget items in place of the project's.
    public var hasItems: Bool
    /// Its signature.
    public var origin: Origin
    /// The project.
    public var project: ProjectID
    /// What was paid back, other than returned transfers.
    public var refunded: Money
    /// The last day of the term.
    public var to: Day
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
        hasItems = try fields.field(
            "hasItems", \.hasItems, "Whether it sets its own budget items in place of the project's.")
        origin = try fields.field("origin", \.origin, "Its signature.")
        project = try fields.field("project", \.project, "The project.")
        refunded = try fields.field("refunded", \.refunded, "What was paid back, other than returned transfers.")
        to = try fields.field("to", \.to, "The last day of the term.")
        writeOff = try fields.field("writeOff", \.writeOff, "What will not come back, once closed.")
    }

    /// Assembles a record.
    public init(
        accepted: Money, award: AwardID, claimed: Money, closed: Origin? = nil, disbursed: Money,
        firstPaid: Day? = nil, from: Day, hasItems: Bool, origin: Origin, project: ProjectID, refunded: Money,
        to: Day, writeOff: Money
    ) {
        self.accepted = accepted
        self.award = award
        self.claimed = claimed
        self.closed = closed
        self.disbursed = disbursed
        self.firstPaid = firstPaid
        self.from = from
        self.hasItems = hasItems
        self.origin = origin
        self.project = project
        self.refunded = refunded
        self.to = to
        self.writeOff = writeOff
    }
}
