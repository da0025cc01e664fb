public import Events
public import FieldCoding

/// A call: its conditions, and what was received and awarded.
public struct CallRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.call

    /// How projects are chosen, where the call says so.
    public var awardMethod: AwardMethod?
    /// What its live awards hold: awarded, less freed and refunded.
    public var awarded: Money
    /// The entry that closed it.
    public var closed: Origin?
    /// The last day of submission.
    public var closes: Day
    /// Least share of own money.
    public var cofinancingMin: BasisPoints?
    /// How many criteria evaluators score.
    public var criteria: Count
    /// What awards that ended set free.
    public var freed: Money
    /// The fund that pays.
    public var fund: FundID?
    /// Bounds on kinds of spending.
    public var itemCaps: [CallPublished.ItemCap]?
    /// Awards that have not ended.
    public var liveAwards: Count
    /// Most that a project may request.
    public var maxAmount: Money?
    /// Most projects of one organisation.
    public var maxPerOrganisation: Count?
    /// Least that a project may request.
    public var minAmount: Money?
    /// Least score for an award.
    public var minScore: BasisPoints?
    /// The first day of submission.
    public var opens: Day
    /// Its publication.
    public var origin: Origin
    /// The poll by which its projects got their places.
    public var poll: PollID?
    /// What may be awarded in all.
    public var pot: Money?
    /// Projects handed in.
    public var received: Count
    /// The entry that resolved it.
    public var resolved: Origin?
    /// The last place of the waiting list.
    public var waiting: Count

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        awardMethod = try fields.optional(
            "awardMethod", \.awardMethod, "How projects are chosen, where the call says so.")
        awarded = try fields.field("awarded", \.awarded, "What its live awards hold: awarded, less freed and refunded.")
        closed = try fields.optional("closed", \.closed, "The entry that closed it.")
        closes = try fields.field("closes", \.closes, "The last day of submission.")
        cofinancingMin = try fields.optional("cofinancingMin", \.cofinancingMin, "Least share of own money.")
        criteria = try fields.field("criteria", \.criteria, "How many criteria evaluators score.")
        freed = try fields.field("freed", \.freed, "What awards that ended set free.")
        fund = try fields.optional("fund", \.fund, "The fund that pays.")
        itemCaps = try fields.optional("itemCaps", \.itemCaps, "Bounds on kinds of spending.")
        liveAwards = try fields.field("liveAwards", \.liveAwards, "Awards that have not ended.")
        maxAmount = try fields.optional("maxAmount", \.maxAmount, "Most that a project may request.")
        maxPerOrganisation = try fields.optional(
            "maxPerOrganisation", \.maxPerOrganisation, "Most projects of one organisation.")
        minAmount = try fields.optional("minAmount", \.minAmount, "Least that a project may request.")
        minScore = try fields.optional("minScore", \.minScore, "Least score for an award.")
        opens = try fields.field("opens", \.opens, "The first day of submission.")
        origin = try fields.field("origin", \.origin, "Its publication.")
        poll = try fields.optional("poll", \.poll, "The poll by which its projects got their places.")
        pot = try fields.optional("pot", \.pot, "What may be awarded in all.")
        received = try fields.field("received", \.received, "Projects handed in.")
        resolved = try fields.optional("resolved", \.resolved, "The entry that resolved it.")
        waiting = try fields.field("waiting", \.waiting, "The last place of the waiting list.")
    }

    /// Assembles a record.
    public init(
        awardMethod: AwardMethod? = nil, awarded: Money, closed: Origin? = nil, closes: Day,
        cofinancingMin: BasisPoints? = nil, criteria: Count, freed: Money, fund: FundID? = nil,
        itemCaps: [CallPublished.ItemCap]? = nil, liveAwards: Count, maxAmount: Money? = nil,
        maxPerOrganisation: Count? = nil, minAmount: Money? = nil, minScore: BasisPoints? = nil, opens: Day,
        origin: Origin, poll: PollID? = nil, pot: Money? = nil, received: Count, resolved: Origin? = nil, waiting: Count
    ) {
        self.awardMethod = awardMethod
        self.awarded = awarded
        self.closed = closed
        self.closes = closes
        self.cofinancingMin = cofinancingMin
        self.criteria = criteria
        self.freed = freed
        self.fund = fund
        self.itemCaps = itemCaps
        self.liveAwards = liveAwards
        self.maxAmount = maxAmount
        self.maxPerOrganisation = maxPerOrganisation
        self.minAmount = minAmount
        self.minScore = minScore
        self.opens = opens
        self.origin = origin
        self.poll = poll
        self.pot = pot
        self.received = received
        self.resolved = resolved
        self.waiting = waiting
    }
}
