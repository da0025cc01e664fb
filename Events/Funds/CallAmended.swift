public import FieldCoding

/// The conditions of a call change; what is not stated stays.
public struct CallAmended: Event {
    /// `call.amended`.
    public static let type = EventType.callAmended

    /// How projects are chosen from now on.
    public let awardMethod: AwardMethod?
    /// The call.
    public let call: CallID
    /// The line of projects it is for from now on.
    public let category: CategoryID?
    /// The new last day of submission.
    public let closes: Day?
    /// The new least share of own money.
    public let cofinancingMin: BasisPoints?
    /// What evaluators score from now on, in place of all criteria before.
    public let criteria: [CallPublished.Criterion]?
    /// The new bounds on kinds of spending, in place of all before.
    public let itemCaps: [CallPublished.ItemCap]?
    /// The new most that a project may request.
    public let maxAmount: Money?
    /// The new most projects of one organisation.
    public let maxPerOrganisation: Count?
    /// The new least that a project may request.
    public let minAmount: Money?
    /// The new least score for an award.
    public let minScore: BasisPoints?
    /// The new first day of submission.
    public let opens: Day?
    /// What may be awarded in all from now on.
    public let pot: Money?
    /// Why.
    public let reason: Note

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        awardMethod = try fields.optional("awardMethod", \.awardMethod, "How projects are chosen from now on.")
        call = try fields.field("call", \.call, "The call.")
        category = try fields.optional("category", \.category, "The line of projects it is for from now on.")
        closes = try fields.optional("closes", \.closes, "The new last day of submission.")
        cofinancingMin = try fields.optional("cofinancingMin", \.cofinancingMin, "The new least share of own money.")
        criteria = try fields.optional(
            "criteria", \.criteria, "What evaluators score from now on, in place of all criteria before.")
        itemCaps = try fields.optional(
            "itemCaps", \.itemCaps, "The new bounds on kinds of spending, in place of all before.")
        maxAmount = try fields.optional("maxAmount", \.maxAmount, "The new most that a project may request.")
        maxPerOrganisation = try fields.optional(
            "maxPerOrganisation", \.maxPerOrganisation, "The new most projects of one organisation.")
        minAmount = try fields.optional("minAmount", \.minAmount, "The new least that a project may request.")
        minScore = try fields.optional("minScore", \.minScore, "The new least score for an award.")
        opens = try fields.optional("opens", \.opens, "The new first day of submission.")
        pot = try fields.optional("pot", \.pot, "What may be awarded in all from now on.")
        reason = try fields.field("reason", \.reason, "Why.")
    }

    /// Assembles a value from its parts.
    public init(
        awardMethod: AwardMethod? = nil, call: CallID, category: CategoryID? = nil, closes: Day? = nil,
        cofinancingMin: BasisPoints? = nil, criteria: [CallPublished.Criterion]? = nil,
        itemCaps: [CallPublished.ItemCap]? = nil, maxAmount: Money? = nil, maxPerOrganisation: Count? = nil,
        minAmount: Money? = nil, minScore: BasisPoints? = nil, opens: Day? = nil, pot: Money? = nil, reason: Note
    ) {
        self.awardMethod = awardMethod
        self.call = call
        self.category = category
        self.closes = closes
        self.cofinancingMin = cofinancingMin
        self.criteria = criteria
        self.itemCaps = itemCaps
        self.maxAmount = maxAmount
        self.maxPerOrganisation = maxPerOrganisation
        self.minAmount = minAmount
        self.minScore = minScore
        self.opens = opens
        self.pot = pot
        self.reason = reason
    }
}
