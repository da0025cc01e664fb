import Events
import FieldCoding

/// A fund as one stream knows it.
struct FundAccount<Figure: ReportFigure>: FieldRecord {
    /// What `programme` gave of it to each territory; empty in a territory.
    var allocations: [Allocation<Figure>]
    /// Money financed in this stream.
    var financed: Figure
    let fund: FundID
    /// What was given in kind: shown, and never part of a pot.
    var inKind: Figure
    /// Money that was taken back out of it in this stream.
    var withdrawn: Figure

    init(_ fund: FundID) {
        self.fund = fund
        allocations = []
        financed = Figure()
        inKind = Figure()
        withdrawn = Figure()
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        allocations = try fields.list("allocations", \.allocations, "What territories were given of it.")
        financed = try fields.figure("financed", \.financed, "Money financed in this stream.")
        fund = try fields.field("fund", \.fund, "The fund.")
        inKind = try fields.figure("inKind", \.inKind, "What was given in kind.")
        withdrawn = try fields.figure("withdrawn", \.withdrawn, "What was taken back out of it.")
    }
}

/// What a territory was given of a fund of the programme.
struct Allocation<Figure: ReportFigure>: FieldRecord {
    var amount: Figure
    let territory: TerritoryID

    init(_ territory: TerritoryID) {
        self.territory = territory
        amount = Figure()
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        amount = try fields.figure("amount", \.amount, "How much.")
        territory = try fields.field("territory", \.territory, "To whom.")
    }
}
