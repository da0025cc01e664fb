import Events

/// `needs`: what the inhabitants raised, how it was ranked and which objectives answer it.
struct NeedsReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>

    init(_ streams: Streams<Figure>) { self.streams = streams }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        var lines: [NeedLine] = []
        for views in streams.all {
            guard let planning = views.planning else { continue }
            lines += planning.book.needs.map { need in
                NeedLine(
                    territory: views.territory, need: need, rank: planning.rank(of: need.need),
                    objectives: planning.liveObjectives(for: need.need))
            }
        }
        return try Self.shape.table(
            lines, day: \.need.raised)
    }

    private static var shape: TableShape<NeedLine, Figure> {
        TableShape(
            name: "needs", title: "Needs", rows: "TERRITORY/NEED",
            columns: [
                .id("territory", "The territory.") { $0.territory.text },
                .id("need", "The need.") { $0.need.need.text },
                .text("title", "The need in a sentence.") { $0.need.title.string },
                .id("category", "What it is about.") { $0.need.category.text },
                .day("raised", "The day it was raised.") { $0.need.raised },
                .plain("priorityRank", .number, "Its place in the priorities as last adopted; blank without one.") {
                    $0.rank
                },
                .text("objectives", "The objectives of the plan in force that answer it; blank for none.") {
                    $0.objectives.isEmpty ? nil : $0.objectives.map(\.text).joined(separator: " ")
                },
            ])
    }
}

/// What stands behind one row of `needs`.
private struct NeedLine {
    let territory: TerritoryID
    let need: NeedAccount
    let rank: Int64?
    let objectives: [ObjectiveID]
}

extension Planning {
    /// The objectives that answer a need, of plans that no other has replaced.
    fileprivate func liveObjectives(for need: NeedID) -> [ObjectiveID] {
        book.objectives.filter {
            $0.need == need && $0.dropped == nil && book.plans[$0.plan].superseded == nil
        }.map(\.objective)
    }
}
