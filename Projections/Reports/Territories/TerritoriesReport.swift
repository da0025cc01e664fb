import Events
import Rules

/// `territories`: what each territory is, how it stands in the programme and what it has come to.
struct TerritoriesReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>
    private let context: ReportContext

    init(_ streams: Streams<Figure>, _ context: ReportContext) {
        self.streams = streams
        self.context = context
    }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        let exchanges = Dictionary(grouping: streams.exchanges, by: \.territory).mapValues { $0.map(\.exchange) }
        var lines: [TerritoryLine<Figure>] = []
        for views in streams.territories {
            guard let profile = views.profile else { continue }
            var line = TerritoryLine<Figure>(
                territory: views.territory, currency: streams.currency(of: views.territory), profile: profile,
                cycle: streams.calendar.cycle(of: context.today, in: views.territory))
            try Headline.collect(
                views, exchanges[views.territory] ?? [], { streams.cycleDay(of: $0, in: views) }
            ) { (_, add) throws(FoldFailure) in try add(&line.headline) }
            lines.append(line)
        }
        return try Self.shape.table(
            lines, currency: \.currency, day: \.profile.proposed)
    }

    private static var shape: TableShape<TerritoryLine<Figure>, Figure> {
        TableShape(
            name: "territories", title: "Territories", rows: "TERRITORY",
            columns: identity + assessment + Headline.columns { $0.headline })
    }

    private static var identity: [ColumnShape<TerritoryLine<Figure>, Figure>] {
        [
            .id("territory", "The territory.") { $0.territory.text },
            .text("currency", "The currency of all amounts of the row.") { $0.currency?.code },
            .text("name", "What it is called.") { $0.profile.name?.string },
            .text("commune", "Its commune.") { $0.profile.commune?.string },
            .plain("population", .people, "Inhabitants, as it was proposed; blank where nobody told.") {
                $0.profile.population
            },
            .text("state", "proposed, assessed, selected or closed.") { $0.profile.standing },
        ]
    }

    private static var assessment: [ColumnShape<TerritoryLine<Figure>, Figure>] {
        [
            .plain(
                "vulnerability", .bp,
                "Share of households in the 40 % most vulnerable bracket, by the last assessment."
            ) { $0.profile.assessment?.vulnerability.value },
            .plain("activeOrganisations", .count, "Organisations that are active there, by the last assessment.") {
                $0.profile.assessment?.activeOrganisations
            },
            .flag("localGovernmentSupport", "The local government supports the programme, by the last assessment.") {
                $0.profile.assessment?.localGovernmentSupport
            },
            .day("selected", "The day it was selected.") { $0.profile.selected },
            .day("closed", "The day it left the programme.") { $0.profile.closed },
            .plain("cycle", .number, "The cycle that it is in on the report's day; blank between two.") { $0.cycle },
        ]
    }
}

/// What stands behind one row of `territories`.
private struct TerritoryLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let currency: Currency?
    let profile: Profile
    let cycle: Int64?
    var headline = Headline<Figure>()

    init(territory: TerritoryID, currency: Currency?, profile: Profile, cycle: Int64?) {
        self.territory = territory
        self.currency = currency
        self.profile = profile
        self.cycle = cycle
    }
}
