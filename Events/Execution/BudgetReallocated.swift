public import FieldCoding

/// Money moves between the items of a budget.
public struct BudgetReallocated: Event {
    /// `budget.reallocated`.
    public static let type = EventType.budgetReallocated

    /// The agreement.
    public let agreement: AgreementID
    /// Who allowed it.
    public let authorisedBy: Person
    /// What moves, in this order.
    public let moves: [Move]
    /// Why.
    public let reason: Note

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.field("agreement", \.agreement, "The agreement.")
        authorisedBy = try fields.field("authorisedBy", \.authorisedBy, "Who allowed it.")
        moves = try fields.field("moves", \.moves, "What moves, in this order.")
        reason = try fields.field("reason", \.reason, "Why.")
    }

    /// Assembles a value from its parts.
    public init(agreement: AgreementID, authorisedBy: Person, moves: [Move], reason: Note) {
        self.agreement = agreement
        self.authorisedBy = authorisedBy
        self.moves = moves
        self.reason = reason
    }

    /// Money that moves from one item to another.
    public struct Move: FieldRecord {
        /// How much.
        public let amount: Money
        /// The item that gives it.
        public let from: ItemID
        /// The item that gets it.
        public let to: ItemID

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            amount = try fields.field("amount", \.amount, "How much.")
            from = try fields.field("from", \.from, "The item that gives it.")
            to = try fields.field("to", \.to, "The item that gets it.")
        }

        /// Assembles a value from its parts.
        public init(amount: Money, from: ItemID, to: ItemID) {
            self.amount = amount
            self.from = from
            self.to = to
        }
    }
}
