import Events

/// `outcomes`: where each indicator began, where it stands and how far that is.
struct OutcomesReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>

    init(_ streams: Streams<Figure>) { self.streams = streams }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        var lines: [OutcomeLine<Figure>] = []
        for views in streams.all {
            for indicator in views.outcomes?.indicators ?? [] {
                lines.append(OutcomeLine(territory: views.territory, indicator: indicator))
            }
        }
        return try OutcomeLine<Figure>.shape.table(lines, day: \.indicator.last?.day)
    }
}

/// What stands behind one row of `outcomes`.
struct OutcomeLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let indicator: IndicatorAccount<Figure>

    static var shape: TableShape<OutcomeLine, Figure> {
        TableShape(
            name: "outcomes", title: "Outcomes", rows: "TERRITORY/INDICATOR/ABOUT",
            columns: [
                .id("territory", "The territory, or programme.") { $0.territory.text },
                .id("indicator", "The indicator.") { $0.indicator.indicator.text },
                .id("about", "The organisation that it is about; blank for the whole territory.") {
                    $0.indicator.about?.text
                },
                .text(
                    "dimension",
                    "socialFabric, trust, participation, capacities, opportunities or qualityOfLife: what it tells of."
                ) { $0.indicator.dimension.rawValue },
                .text("unit", "The unit of its values.") { $0.indicator.unit.string },
                .figure(
                    "baseline", .number, totalled: false,
                    "The latest measurement that was recorded as a baseline, by its day and then by position."
                ) { $0.indicator.baseline?.value },
                .figure("last", .number, totalled: false, "The latest measurement, by its day and then by position.") {
                    $0.indicator.last?.value
                },
                .figure("change", .number, totalled: false, "last - baseline; blank without a baseline.") {
                    (line) throws(FoldFailure) in try line.indicator.change()
                },
                .day("measured", "The day of the latest measurement.") { $0.indicator.last?.day },
                .plain("sample", .people, "How many were asked or observed in the latest measurement.") {
                    $0.indicator.sample
                },
            ])
    }
}
