import Events

/// What the evaluators of a project gave it for one criterion: shares of the most that can be given.
struct CriterionLine {
    let territory: TerritoryID
    let call: CallID
    let project: ProjectID
    let criterion: CallPublished.Criterion
    let day: Day
    private let mean: Int64?
    private let lowest: Int64?
    private let highest: Int64?

    /// Nil where nobody gave points.
    init?(
        territory: TerritoryID, call: CallID, project: ProjectID, criterion: CallPublished.Criterion, points: [Int64],
        day: Day
    ) {
        guard let least = points.min(), let most = points.max() else { return nil }
        self.territory = territory
        self.call = call
        self.project = project
        self.criterion = criterion
        self.day = day
        let maximum = criterion.maxHundredths
        let sum = points.reduce(Int128(0)) { $0 + Int128($1) }
        mean = maximum == 0 ? nil : Share.halfEven(sum * 10_000, Int128(maximum) * Int128(points.count))
        lowest = Share.basisPoints(least, of: maximum)
        highest = Share.basisPoints(most, of: maximum)
    }

    static func shape<Figure: ReportFigure>(_: Figure.Type) -> TableShape<CriterionLine, Figure> {
        TableShape(
            name: "rankings-criteria", title: "Rankings by criterion", rows: "TERRITORY/PROJECT/CRITERION",
            columns: [
                .id("territory", "The territory.") { $0.territory.text },
                .id("call", "The call.") { $0.call.text },
                .id("project", "The project.") { $0.project.text },
                .id("criterion", "The criterion.") { $0.criterion.criterion.text },
                .plain("weight", .bp, "Its share of the total.") { $0.criterion.weight.value },
                .plain("mean", .bp, "The mean of the points given, as a share of the most that can be given.") {
                    $0.mean
                },
                .plain("lowest", .bp, "The fewest points given, as such a share.") { $0.lowest },
                .plain("highest", .bp, "The most points given, as such a share.") { $0.highest },
            ])
    }
}
