public import FieldCoding

/// The programme gives a territory part of a fund.
public struct FundAllocated: Event {
    /// `fund.allocated`.
    public static let type = EventType.fundAllocated

    /// How much.
    public let amount: Money
    /// The programme's fund.
    public let fund: FundID
    /// The territory that may use it.
    public let territory: TerritoryID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        amount = try fields.field("amount", \.amount, "How much.")
        fund = try fields.field("fund", \.fund, "The programme's fund.")
        territory = try fields.field("territory", \.territory, "The territory that may use it.")
    }

    /// Assembles a value from its parts.
    public init(amount: Money, fund: FundID, territory: TerritoryID) {
        self.amount = amount
        self.fund = fund
        self.territory = territory
    }
}
