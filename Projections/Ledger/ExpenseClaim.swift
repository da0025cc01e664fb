import Events
import FieldCoding

/// An expense of an open agreement: what its next review must take back.
struct ExpenseClaim: FieldRecord {
    /// Accepted by the last review.
    var accepted: Int64
    let amount: Int64
    /// Its award's place among the awards.
    let award: Int
    let expense: ExpenseID
    /// Left open by the last review.
    var observed: Int64
    /// Paid with the grantee's own money.
    let isOwn: Bool
    /// Rejected by the last review.
    var rejected: Int64

    init(_ event: ExpenseReported, award: Int) {
        accepted = 0
        amount = event.amount.value
        self.award = award
        expense = event.expense
        isOwn = event.source == .own
        observed = 0
        rejected = 0
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        accepted = try fields.optional("accepted", { $0.accepted == 0 ? nil : $0.accepted }, "Accepted so far.") ?? 0
        amount = try fields.field("amount", \.amount, "Reported.")
        award = try fields.index("award", \.award, "Its award's place among the awards.")
        expense = try fields.field("expense", \.expense, "The expense.")
        isOwn = try fields.flag("isOwn", \.isOwn, "Paid with the grantee's own money.")
        observed = try fields.optional("observed", { $0.observed == 0 ? nil : $0.observed }, "Left open so far.") ?? 0
        rejected = try fields.optional("rejected", { $0.rejected == 0 ? nil : $0.rejected }, "Rejected so far.") ?? 0
    }
}
