public import FieldCoding

/// A call for projects is published.
public struct CallPublished: Event {
    /// `call.published`.
    public static let type = EventType.callPublished

    /// How projects are chosen.
    public let awardMethod: AwardMethod?
    /// The call's id.
    public let call: CallID
    /// The line of projects it is for.
    public let category: CategoryID?
    /// The last day of submission.
    public let closes: Day
    /// Least share of own money.
    public let cofinancingMin: BasisPoints?
    /// What evaluators score; weights sum to 10,000; may be empty.
    public let criteria: [Criterion]
    /// The fund that pays.
    public let fund: FundID?
    /// Bounds on kinds of spending.
    public let itemCaps: [ItemCap]?
    /// Most that a project may request.
    public let maxAmount: Money?
    /// Most projects of one organisation.
    public let maxPerOrganisation: Count?
    /// Least that a project may request.
    public let minAmount: Money?
    /// Least score for an award.
    public let minScore: BasisPoints?
    /// The first day of submission.
    public let opens: Day
    /// What may be awarded in all.
    public let pot: Money?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        awardMethod = try fields.optional("awardMethod", \.awardMethod, "How projects are chosen.")
        call = try fields.field("call", \.call, "The call's id.")
        category = try fields.optional("category", \.category, "The line of projects it is for.")
        closes = try fields.field("closes", \.closes, "The last day of submission.")
        cofinancingMin = try fields.optional("cofinancingMin", \.cofinancingMin, "Least share of own money.")
        criteria = try fields.field(
            "criteria", \.criteria, "What evaluators score; weights sum to 10,000; may be empty.")
        fund = try fields.optional("fund", \.fund, "The fund that pays.")
        itemCaps = try fields.optional("itemCaps", \.itemCaps, "Bounds on kinds of spending.")
        maxAmount = try fields.optional("maxAmount", \.maxAmount, "Most that a project may request.")
        maxPerOrganisation = try fields.optional(
            "maxPerOrganisation", \.maxPerOrganisation, "Most projects of one organisation.")
        minAmount = try fields.optional("minAmount", \.minAmount, "Least that a project may request.")
        minScore = try fields.optional("minScore", \.minScore, "Least score for an award.")
        opens = try fields.field("opens", \.opens, "The first day of submission.")
        pot = try fields.optional("pot", \.pot, "What may be awarded in all.")
    }

    /// Assembles a value from its parts.
    public init(
        awardMethod: AwardMethod? = nil, call: CallID, category: CategoryID? = nil, closes: Day,
        cofinancingMin: BasisPoints? = nil, criteria: [Criterion], fund: FundID? = nil, itemCaps: [ItemCap]? = nil,
        maxAmount: Money? = nil, maxPerOrganisation: Count? = nil, minAmount: Money? = nil,
        minScore: BasisPoints? = nil, opens: Day, pot: Money? = nil
    ) {
        self.awardMethod = awardMethod
        self.call = call
        self.category = category
        self.closes = closes
        self.cofinancingMin = cofinancingMin
        self.criteria = criteria
        self.fund = fund
        self.itemCaps = itemCaps
        self.maxAmount = maxAmount
        self.maxPerOrganisation = maxPerOrganisation
        self.minAmount = minAmount
        self.minScore = minScore
        self.opens = opens
        self.pot = pot
    }

    /// What evaluators score, and how much it counts.
    public struct Criterion: FieldRecord {
        /// Its id.
        public let criterion: CriterionID
        /// Most points.
        public let max: Count
        /// Its share of the score.
        public let weight: BasisPoints

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            criterion = try fields.field("criterion", \.criterion, "Its id.")
            max = try fields.field("max", \.max, "Most points.")
            weight = try fields.field("weight", \.weight, "Its share of the score.")
        }

        /// Assembles a value from its parts.
        public init(criterion: CriterionID, max: Count, weight: BasisPoints) {
            self.criterion = criterion
            self.max = max
            self.weight = weight
        }
    }

    /// Bounds on the share of one category of items in the requested amount.
    public struct ItemCap: FieldRecord {
        /// The category.
        public let category: CategoryID
        /// Most.
        public let max: BasisPoints?
        /// Least.
        public let min: BasisPoints?

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            category = try fields.field("category", \.category, "The category.")
            max = try fields.optional("max", \.max, "Most.")
            min = try fields.optional("min", \.min, "Least.")
        }

        /// Assembles a value from its parts.
        public init(category: CategoryID, max: BasisPoints? = nil, min: BasisPoints? = nil) {
            self.category = category
            self.max = max
            self.min = min
        }
    }
}
