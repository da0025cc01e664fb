public import FieldCoding

/// Money that nothing holds is taken back out of a fund.
public struct FundWithdrawn: Event {
    /// `fund.withdrawn`.
    public static let type = EventType.fundWithdrawn

    /// How much.
    public let amount: Money
    /// The fund.
    public let fund: FundID
    /// Why.
    public let reason: Note

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        amount = try fields.field("amount", \.amount, "How much.")
        fund = try fields.field("fund", \.fund, "The fund.")
        reason = try fields.field("reason", \.reason, "Why.")
    }

    /// Assembles a value from its parts.
    public init(amount: Money, fund: FundID, reason: Note) {
        self.amount = amount
        self.fund = fund
        self.reason = reason
    }
}
