public import Events
public import FieldCoding

/// One payment of an agreement, under `agreement n`.
public struct InstalmentRecord: RegisterRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.instalment

    /// How much.
    public var amount: Money
    /// What must have happened.
    public var condition: Instalment.Condition
    /// Whether something was once transferred of it.
    public var isBegun: Bool
    /// What was transferred of it, less returned transfers.
    public var paid: Money
    /// The share of what was paid before that must have been accepted.
    public var threshold: BasisPoints?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        amount = try fields.field("amount", \.amount, "How much.")
        condition = try fields.field("condition", \.condition, "What must have happened.")
        isBegun = try fields.field("isBegun", \.isBegun, "Whether something was once transferred of it.")
        paid = try fields.field("paid", \.paid, "What was transferred of it, less returned transfers.")
        threshold = try fields.optional(
            "threshold", \.threshold, "The share of what was paid before that must have been accepted.")
    }

    /// Assembles a record.
    public init(
        amount: Money, condition: Instalment.Condition, isBegun: Bool, paid: Money, threshold: BasisPoints? = nil
    ) {
        self.amount = amount
        self.condition = condition
        self.isBegun = isBegun
        self.paid = paid
        self.threshold = threshold
    }
}
