public import FieldCoding

/// Money, or goods and work, are given to a fund.
public struct FundFinanced: Event {
    /// `fund.financed`.
    public static let type = EventType.fundFinanced

    /// How much.
    public let amount: Money
    /// The fund; it may be financed again.
    public let fund: FundID
    /// Whether in goods or work.
    public let inKind: Bool
    /// What it may be used for only.
    public let restrictedTo: [Restriction]?
    /// Who gives it.
    public let source: OrganisationID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        amount = try fields.field("amount", \.amount, "How much.")
        fund = try fields.field("fund", \.fund, "The fund; it may be financed again.")
        inKind = try fields.field("inKind", \.inKind, "Whether in goods or work.")
        restrictedTo = try fields.optional("restrictedTo", \.restrictedTo, "What it may be used for only.")
        source = try fields.field("source", \.source, "Who gives it.")
    }

    /// Assembles a value from its parts.
    public init(amount: Money, fund: FundID, inKind: Bool, restrictedTo: [Restriction]? = nil, source: OrganisationID) {
        self.amount = amount
        self.fund = fund
        self.inKind = inKind
        self.restrictedTo = restrictedTo
        self.source = source
    }

    /// Where a gift may be used.
    public struct Restriction: FieldRecord {
        /// The objective.
        public let objective: ObjectiveID
        /// The territory.
        public let territory: TerritoryID

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            objective = try fields.field("objective", \.objective, "The objective.")
            territory = try fields.field("territory", \.territory, "The territory.")
        }

        /// Assembles a value from its parts.
        public init(objective: ObjectiveID, territory: TerritoryID) {
            self.objective = objective
            self.territory = territory
        }
    }
}
