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
    /// The entry that published it.
    var position: UInt64?
    /// From then on it holds its live awards only.
    var resolved: Bool

    init(_ call: CallID) {
        self.call = call
        resolved = false
    }

    /// Publishing states the pot, amending another.
    mutating func setPot(_ amount: Int64, at position: UInt64) throws(FoldFailure) {
        var figure = pot ?? Figure()
        try figure.become(amount, at: position)
        pot = figure
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        call = try fields.field("call", \.call, "The call.")
        category = try fields.optional("category", \.category, "Its category.")
        fund = try fields.optional("fund", \.fund, "The fund that pays for it.")
        position = try fields.optionalPosition("position", \.position, "The entry that published it.")
        pot = try fields.optional("pot", \.pot, "What it may award at most.")
        published = try fields.optional("published", \.published, "The day it was published.")
        resolved = try fields.flag("resolved", \.resolved, "No award is made after it.")
    }
}
