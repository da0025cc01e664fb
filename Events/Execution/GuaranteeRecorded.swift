public import FieldCoding

/// A guarantee for the grant is lodged, extended, returned or executed.
public struct GuaranteeRecorded: Event {
    /// `guarantee.recorded`.
    public static let type = EventType.guaranteeRecorded

    /// What became of it.
    public let action: Action
    /// The agreement.
    public let agreement: AgreementID
    /// How much it guarantees.
    public let amount: Money
    /// What it is.
    public let kind: Kind
    /// Its last day, where the paper says so.
    public let validUntil: Day?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        action = try fields.field("action", \.action, "What became of it.")
        agreement = try fields.field("agreement", \.agreement, "The agreement.")
        amount = try fields.field("amount", \.amount, "How much it guarantees.")
        kind = try fields.field("kind", \.kind, "What it is.")
        validUntil = try fields.optional("validUntil", \.validUntil, "Its last day, where the paper says so.")
    }

    /// Assembles a value from its parts.
    public init(action: Action, agreement: AgreementID, amount: Money, kind: Kind, validUntil: Day? = nil) {
        self.action = action
        self.agreement = agreement
        self.amount = amount
        self.kind = kind
        self.validUntil = validUntil
    }

    /// What became of a guarantee.
    public enum Action: String, FieldWord {
        case lodged, extended, returned, executed
    }

    /// What a guarantee is.
    public enum Kind: String, FieldWord {
        case promissoryNote, bankGuarantee, policy, cashiersCheque
    }
}
