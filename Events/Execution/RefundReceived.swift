public import FieldCoding

/// A grantee pays money back.
public struct RefundReceived: Event {
    /// `refund.received`.
    public static let type = EventType.refundReceived

    /// The agreement.
    public let agreement: AgreementID
    /// How much.
    public let amount: Money
    /// Why.
    public let cause: Cause
    /// The instalment, for a returned transfer.
    public let n: Count?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.field("agreement", \.agreement, "The agreement.")
        amount = try fields.field("amount", \.amount, "How much.")
        cause = try fields.field("cause", \.cause, "Why.")
        n = try fields.optional("n", \.n, "The instalment, for a returned transfer.")
    }

    /// Assembles a value from its parts.
    public init(agreement: AgreementID, amount: Money, cause: Cause, n: Count? = nil) {
        self.agreement = agreement
        self.amount = amount
        self.cause = cause
        self.n = n
    }

    /// Why money came back.
    public enum Cause: String, FieldWord {
        case unspent, rejected, termination, returnedTransfer, guaranteeExecuted
    }
}
