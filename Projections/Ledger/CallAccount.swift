import Events
import FieldCoding

/// A call and the money set aside for it.
struct CallAccount<Figure: ReportFigure>: FieldRecord {
    let call: CallID
    var category: CategoryID?
    var fund: FundID?
    /// Absent where the call named none.
    var pot: Figure?
    /// Absent while only what refers to the call is known.
    var published: Day?
    /// From then on it holds its live awards only.
    var resolved: Bool

    init(_ call: CallID) {
        self.call = call
        resolved = false
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        call = try fields.field("call", \.call, "The call.")
        category = try fields.optional("category", \.category, "Its category.")
        fund = try fields.optional("fund", \.fund, "The fund that pays for it.")
        pot = try fields.optional("pot", \.pot, "What it may award at most.")
        published = try fields.optional("published", \.published, "The day it was published.")
        resolved = try fields.flag("resolved", \.resolved, "No award is made after it.")
    }
}
