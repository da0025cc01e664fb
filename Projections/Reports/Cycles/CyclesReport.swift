import Events
import Rules

/// `cycles`: the headline figures of each cycle of each territory, one below the other.
///
/// Money and awards stand in the cycle of their project, however late they were paid: those rows of `projects` that the
/// same cycle has.
struct CyclesReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>

    init(_ streams: Streams<Figure>) { self.streams = streams }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        let exchanges = Dictionary(grouping: streams.exchanges, by: \.territory).mapValues { $0.map(\.exchange) }
        var lines: [CycleLine<Figure>] = []
        for views in streams.territories {
            lines += try self.lines(views, exchanges[views.territory] ?? [])
        }
        return try Self.shape.table(
            lines, currency: \.currency,
            day: { $0.cycle?.opened })
    }

    /// The cycles in order; what belongs to none comes last, if there is anything.
    private func lines(
        _ views: Views<Figure>, _ exchanges: [Exchange]
    ) throws(FoldFailure) -> [CycleLine<Figure>] {
        let territory = views.territory
        let currency = streams.currency(of: territory)
        let cycles = streams.calendar[territory]
        var lines = (cycles?.cycles ?? []).map {
            CycleLine<Figure>(territory: territory, currency: currency, cycle: $0)
        }
        var between = CycleLine<Figure>(territory: territory, currency: currency, cycle: nil)
        try Headline.collect(views, exchanges, { streams.cycleDay(of: $0, in: views) }) {
            (day, add) throws(FoldFailure) in
            if let n = cycles?.cycle(of: day), let place = lines.lastIndex(where: { $0.cycle?.n == n }) {
                try add(&lines[place].headline)
            } else {
                try add(&between.headline)
                between.isEmpty = false
            }
        }
        return between.isEmpty ? lines : lines + [between]
    }

    private static var shape: TableShape<CycleLine<Figure>, Figure> {
        TableShape(
            name: "cycles", title: "Cycles side by side", rows: "TERRITORY/CYCLE",
            columns: identity + Headline.columns { $0.headline })
    }

    private static var identity: [ColumnShape<CycleLine<Figure>, Figure>] {
        [
            .id("territory", "The territory.") { $0.territory.text },
            .text("currency", "The currency of all amounts of the row.") { $0.currency?.code },
            .plain("cycle", .number, "The cycle, the territory's own or the programme's; blank between two.") {
                $0.cycle?.n
            },
            .day("opened", "Its first day.") { $0.cycle?.opened },
            .day("closed", "Its last day; blank while it is open.") { $0.cycle?.closed },
        ]
    }
}

/// What stands behind one row of `cycles`.
private struct CycleLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let currency: Currency?
    /// Nil for what lies between two.
    let cycle: Cycles.Cycle?
    var headline = Headline<Figure>()
    var isEmpty = true

    init(territory: TerritoryID, currency: Currency?, cycle: Cycles.Cycle?) {
        self.territory = territory
        self.currency = currency
        self.cycle = cycle
    }
}
