public import FieldCoding

/// The grantee's own money or work goes into the project.
public struct CofinancingRecorded: Event {
    /// `cofinancing.recorded`.
    public static let type = EventType.cofinancingRecorded

    /// The agreement.
    public let agreement: AgreementID
    /// How much.
    public let amount: Money
    /// Whether in goods or work.
    public let inKind: Bool
    /// The budget item.
    public let item: ItemID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.field("agreement", \.agreement, "The agreement.")
        amount = try fields.field("amount", \.amount, "How much.")
        inKind = try fields.field("inKind", \.inKind, "Whether in goods or work.")
        item = try fields.field("item", \.item, "The budget item.")
    }

    /// Assembles a value from its parts.
    public init(agreement: AgreementID, amount: Money, inKind: Bool, item: ItemID) {
        self.agreement = agreement
        self.amount = amount
        self.inKind = inKind
        self.item = item
    }
}
