public import FieldCoding

/// An instalment is paid, in whole or in part.
public struct DisbursementMade: Event {
    /// `disbursement.made`.
    public static let type = EventType.disbursementMade

    /// The agreement.
    public let agreement: AgreementID
    /// How much.
    public let amount: Money
    /// The bank's receipt.
    public let bankReference: ContentHash
    /// The instalment.
    public let n: Count

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.field("agreement", \.agreement, "The agreement.")
        amount = try fields.field("amount", \.amount, "How much.")
        bankReference = try fields.field("bankReference", \.bankReference, "The bank's receipt.")
        n = try fields.field("n", \.n, "The instalment.")
    }

    /// Assembles a value from its parts.
    public init(agreement: AgreementID, amount: Money, bankReference: ContentHash, n: Count) {
        self.agreement = agreement
        self.amount = amount
        self.bankReference = bankReference
        self.n = n
    }
}
