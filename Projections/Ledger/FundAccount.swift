import Events
import FieldCoding

/// A fund as one stream knows it.
struct FundAccount<Figure: ReportFigure>: FieldRecord {
    let fund: FundID
    /// What came in and went out in this stream, in the order of the log; calls hold their share beside it.
    private(set) var movements: [FundMovement<Figure>]

    init(_ fund: FundID) {
        self.fund = fund
        movements = []
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        fund = try fields.field("fund", \.fund, "The fund.")
        movements = try fields.list("movements", \.movements, "What came in and went out in this stream.")
    }

    /// One more; alike ones of a day that follow one another are one.
    mutating func move(
        _ kind: FundMovement<Figure>.Kind, _ amount: Money, to territory: TerritoryID? = nil, _ event: FoldEvent
    ) throws(FoldFailure) {
        let movement = FundMovement<Figure>(kind, on: event.occurred, to: territory)
        if movements.last?.isLike(movement) != true { movements.append(movement) }
        try movements[movements.count - 1].amount.add(amount.value, at: event.position)
    }
}

/// What moves a fund on a day.
struct FundMovement<Figure: ReportFigure>: FieldRecord {
    /// What moves.
    enum Kind: String, FieldWord {
        /// What `programme` gave to a territory.
        case allocated
        /// Money that was given.
        case financed
        /// What was given in kind: shown, and never part of a pot.
        case inKind
        /// Money that was taken back out.
        case withdrawn
    }

    fileprivate(set) var amount = Figure()
    let day: Day
    let kind: Kind
    /// Whom it was allocated to.
    let territory: TerritoryID?

    init(_ kind: Kind, on day: Day, to territory: TerritoryID?) {
        self.day = day
        self.kind = kind
        self.territory = territory
    }

    func isLike(_ other: FundMovement) -> Bool {
        kind == other.kind && day == other.day && territory == other.territory
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        amount = try fields.figure("amount", \.amount, "How much.")
        day = try fields.field("day", \.day, "When.")
        kind = try fields.field("kind", \.kind, "What moves.")
        territory = try fields.optional("territory", \.territory, "Whom it was allocated to.")
    }
}
