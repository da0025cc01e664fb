import Events
import Rules

/// What stands behind one row of `rankings`.
struct RankingLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let call: CallJudging
    let project: ProjectAccount<Figure>
    let stage: ProjectStage<Figure>
    /// The day that says which cycle is its.
    let day: Day
    /// The place that the rules give.
    var rank: Int64?
    /// The score that the evaluations make under the rules, in basis points.
    let total: Int64?
    private let spread: Int64?
    private let award: AwardAccount<Figure>?
    private var evaluations = Figure()

    init(
        territory: TerritoryID, call: CallJudging, project: ProjectAccount<Figure>, stage: ProjectStage<Figure>,
        award: AwardAccount<Figure>?, day: Day
    ) throws(FoldFailure) {
        self.territory = territory
        self.call = call
        self.project = project
        self.stage = stage
        self.award = award
        self.day = day
        let totals = call.totals(of: stage)
        total = totals.flatMap(call.score)
        spread = totals.flatMap { totals in
            guard let least = totals.min(), let most = totals.max() else { return nil }
            return most.roundedHalfEven - least.roundedHalfEven
        }
        for evaluation in stage.evaluations { try evaluations.add(1, at: evaluation.position) }
    }

    /// Why there is no award in force; nil where there is one.
    private var reason: String? {
        if let award, !award.ended { return nil }
        if project.withdrawn != nil { return "withdrawn" }
        if let award, !stage.isWaiting(since: award.position) { return "awardEnded" }
        if stage.admissibility == .inadmissible { return "inadmissible" }
        if stage.admissibility == .toCorrect { return "toCorrect" }
        if stage.waitlisted ?? 0 > stage.rankedAt ?? 0 { return "waitlisted" }
        guard let ranked = stage.ranked, ranked != .selected else { return "undecided" }
        return ranked.rawValue
    }

    /// What evaluators gave it, criterion by criterion.
    var criteria: [CriterionLine] {
        call.criteria.compactMap { criterion in
            CriterionLine(
                territory: territory, call: call.call, project: project.project, criterion: criterion,
                points: stage.evaluations.compactMap { evaluation in
                    evaluation.scores.first { $0.criterion == criterion.criterion }?.points.value
                }, day: day)
        }
    }

    static var shape: TableShape<RankingLine, Figure> {
        TableShape(
            name: "rankings", title: "Rankings", rows: "TERRITORY/PROJECT", columns: identity + judgement + outcome)
    }

    private static var identity: [ColumnShape<RankingLine, Figure>] {
        [
            .id("territory", "The territory.") { $0.territory.text },
            .id("call", "The call.") { $0.call.call.text },
            .id("project", "The project.") { $0.project.project.text },
            .id("organisation", "Who handed it in; blank where the source is silent.") { $0.stage.organisation?.text },
        ]
    }

    private static var judgement: [ColumnShape<RankingLine, Figure>] {
        [
            .figure("evaluations", .count, "Evaluations that were handed in.") { $0.evaluations },
            .plain(
                "total", .bp,
                "The score that they make by rules.score.aggregate, each weight × points / max summed over the "
                    + "criteria."
            ) { $0.total },
            .plain("spread", .bp, "The highest total of an evaluator less the lowest.") { $0.spread },
            .plain(
                "rank", .number, "The place by total, equals by rules.ties.chain, of those that compete; else blank."
            ) { $0.rank },
        ]
    }

    private static var outcome: [ColumnShape<RankingLine, Figure>] {
        [
            .plain("score", .bp, "The score in the ranking that was published last.") { $0.stage.score?.value },
            .plain("place", .number, "The place in that ranking.") { $0.stage.place },
            .text("ranked", "selected, waitlisted, belowMinimum or notSelected: the state in that ranking.") {
                $0.stage.ranked?.rawValue
            },
            .text(
                "reason",
                "Why no award is in force: withdrawn, inadmissible, toCorrect, belowMinimum, notSelected, waitlisted, "
                    + "awardEnded or undecided; blank where one is."
            ) { $0.reason },
        ]
    }
}
