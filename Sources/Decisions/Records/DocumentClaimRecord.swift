public import Events
public import FieldCoding

/// A document that proves an expense, under `document hash` in stream 0: one live claim in the whole store.
public struct DocumentClaimRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.claim

    /// The expense.
    public var expense: ExpenseID
    /// Whether the expense still stands on it: not rejected whole.
    public var isLive: Bool
    /// The entry that claims it.
    public var origin: Origin
    /// The stream of that entry.
    public var owner: TerritoryID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        expense = try fields.field("expense", \.expense, "The expense.")
        isLive = try fields.field("isLive", \.isLive, "Whether the expense still stands on it: not rejected whole.")
        origin = try fields.field("origin", \.origin, "The entry that claims it.")
        owner = try fields.field("owner", \.owner, "The stream of that entry.")
    }

    /// Assembles a record.
    public init(expense: ExpenseID, isLive: Bool, origin: Origin, owner: TerritoryID) {
        self.expense = expense
        self.isLive = isLive
        self.origin = origin
        self.owner = owner
    }
}
