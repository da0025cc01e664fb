import Events

/// What stands behind one row of `fabric-summary`.
struct FabricSummary {
    let territory: TerritoryID
    let cycle: Int64?
    let web: Web

    static func shape<Figure: ReportFigure>(of _: Figure.Type) -> TableShape<FabricSummary, Figure> {
        TableShape(
            name: "fabric-summary", title: "The social fabric by territory and cycle", rows: "TERRITORY/CYCLE",
            columns: [
                .id("territory", "The territory, or programme.") { $0.territory.text },
                .plain("cycle", .number, "The cycle; blank for ties between two cycles.") { $0.cycle },
                .plain(
                    "organisations", .count,
                    "Organisations that were registered in the territory by the end of the cycle and had not ended "
                        + "before it, and all others that are tied to any in it; where the cycle is blank, those that "
                        + "are tied."
                ) { Int64($0.web.nodes) },
                .plain("ties", .count, "Pairs of them with at least one tie of any kind in the cycle.") {
                    Int64($0.web.ties)
                },
                .plain("density", .bp, "ties as a share of all pairs that the organisations could make.") {
                    $0.web.density
                },
                .plain(
                    "components", .count,
                    "Groups that hang together: from each organisation of one the ties lead to every other of it. One "
                        + "that is tied to nobody is a group of its own."
                ) { Int64($0.web.components) },
                .plain("isolated", .count, "Organisations that are tied to nobody.") { Int64($0.web.isolated) },
            ])
    }
}
