public import FieldCoding

/// One line of a project's budget.
public struct BudgetItem: FieldRecord {
    /// How much.
    public let amount: Money
    /// What kind of spending it is.
    public let category: CategoryID
    /// The item's id.
    public let item: ItemID
    /// Whose money it is.
    public let source: MoneySource

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        amount = try fields.field("amount", \.amount, "How much.")
        category = try fields.field("category", \.category, "What kind of spending it is.")
        item = try fields.field("item", \.item, "The item's id.")
        source = try fields.field("source", \.source, "Whose money it is.")
    }

    /// Assembles a value from its parts.
    public init(amount: Money, category: CategoryID, item: ItemID, source: MoneySource) {
        self.amount = amount
        self.category = category
        self.item = item
        self.source = source
    }
}
