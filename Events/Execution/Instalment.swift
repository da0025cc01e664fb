public import FieldCoding

/// One payment of an agreement.
public struct Instalment: FieldRecord {
    /// How much.
    public let amount: Money
    /// What must have happened.
    public let condition: Condition
    /// Its number, from 1.
    public let n: Count
    /// The share of what was paid before that must have been accepted.
    public let threshold: BasisPoints?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        amount = try fields.field("amount", \.amount, "How much.")
        condition = try fields.field("condition", \.condition, "What must have happened.")
        n = try fields.field("n", \.n, "Its number, from 1.")
        threshold = try fields.optional(
            "threshold", \.threshold, "The share of what was paid before that must have been accepted.")
    }

    /// Assembles a value from its parts.
    public init(amount: Money, condition: Condition, n: Count, threshold: BasisPoints? = nil) {
        self.amount = amount
        self.condition = condition
        self.n = n
        self.threshold = threshold
    }

    /// What a payment waits for.
    public enum Condition: String, FieldWord {
        case signature, report, progress
    }
}
