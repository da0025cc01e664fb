public import FieldCoding

/// A grantee reports an expense.
public struct ExpenseReported: Event {
    /// `expense.reported`.
    public static let type = EventType.expenseReported

    /// The agreement.
    public let agreement: AgreementID
    /// How much.
    public let amount: Money
    /// What proves it.
    public let document: Document
    /// The day on the document.
    public let documentDay: Day
    /// Keyed hash of issuer, kind and number.
    public let documentKey: ContentHash
    /// The expense's id.
    public let expense: ExpenseID
    /// The budget item.
    public let item: ItemID
    /// Whose money it was.
    public let source: MoneySource
    /// Who was paid.
    public let supplier: OrganisationID?
    /// Who was paid, where that is a person.
    public let supplierName: Personal?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.field("agreement", \.agreement, "The agreement.")
        amount = try fields.field("amount", \.amount, "How much.")
        document = try fields.field("document", \.document, "What proves it.")
        documentDay = try fields.field("documentDay", \.documentDay, "The day on the document.")
        documentKey = try fields.field("documentKey", \.documentKey, "Keyed hash of issuer, kind and number.")
        expense = try fields.field("expense", \.expense, "The expense's id.")
        item = try fields.field("item", \.item, "The budget item.")
        source = try fields.field("source", \.source, "Whose money it was.")
        supplier = try fields.optional("supplier", \.supplier, "Who was paid.")
        supplierName = try fields.optional(
            "supplierName", \.supplierName, "Who was paid, where that is a person.")
    }

    /// Assembles a value from its parts.
    public init(
        agreement: AgreementID, amount: Money, document: Document, documentDay: Day, documentKey: ContentHash,
        expense: ExpenseID, item: ItemID, source: MoneySource, supplier: OrganisationID? = nil,
        supplierName: Personal? = nil
    ) {
        self.agreement = agreement
        self.amount = amount
        self.document = document
        self.documentDay = documentDay
        self.documentKey = documentKey
        self.expense = expense
        self.item = item
        self.source = source
        self.supplier = supplier
        self.supplierName = supplierName
    }

    /// What proves an expense.
    public enum Document: String, FieldWord {
        case invoice, receipt, feeReceipt, payroll
    }
}
