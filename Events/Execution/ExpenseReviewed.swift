public import FieldCoding

/// An expense is accepted, observed or rejected; the last review counts.
public struct ExpenseReviewed: Event {
    /// `expense.reviewed`.
    public static let type = EventType.expenseReviewed

    /// How much is accepted; the rest is not.
    public let accepted: Money
    /// Who reviewed it.
    public let by: Person
    /// Why.
    public let cause: Note?
    /// The expense.
    public let expense: ExpenseID
    /// What was found.
    public let outcome: Outcome
    /// Whether first, on reply or on appeal.
    public let stage: Stage

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        accepted = try fields.field("accepted", \.accepted, "How much is accepted; the rest is not.")
        by = try fields.field("by", \.by, "Who reviewed it.")
        cause = try fields.optional("cause", \.cause, "Why.")
        expense = try fields.field("expense", \.expense, "The expense.")
        outcome = try fields.field("outcome", \.outcome, "What was found.")
        stage = try fields.field("stage", \.stage, "Whether first, on reply or on appeal.")
    }

    /// Assembles a value from its parts.
    public init(
        accepted: Money, by: Person, cause: Note? = nil, expense: ExpenseID, outcome: Outcome, stage: Stage
    ) {
        self.accepted = accepted
        self.by = by
        self.cause = cause
        self.expense = expense
        self.outcome = outcome
        self.stage = stage
    }

    /// What a review found.
    public enum Outcome: String, FieldWord {
        case accepted, observed, rejected
    }

    /// At which stage it was found.
    public enum Stage: String, FieldWord {
        case first, reply, appeal
    }
}
