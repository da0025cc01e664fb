public import Events
public import FieldCoding

/// A budget item, under `project item`, or `agreement id item` where the agreement sets its own.
public struct ItemRecord: RegisterRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.item

    /// How much.
    public var amount: Money
    /// What kind of spending it is.
    public var category: CategoryID
    /// Whether it is in the budget now.
    public var isLive: Bool
    /// Whose money it is.
    public var source: MoneySource

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        amount = try fields.field("amount", \.amount, "How much.")
        category = try fields.field("category", \.category, "What kind of spending it is.")
        isLive = try fields.field("isLive", \.isLive, "Whether it is in the budget now.")
        source = try fields.field("source", \.source, "Whose money it is.")
    }

    /// Assembles a record.
    public init(amount: Money, category: CategoryID, isLive: Bool, source: MoneySource) {
        self.amount = amount
        self.category = category
        self.isLive = isLive
        self.source = source
    }
}
