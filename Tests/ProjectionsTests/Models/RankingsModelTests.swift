import Events
import Projections
import Testing

/// `rankings` and the judgement by criterion. The place by total, with its chain of ties, is left to the tests of
/// rankings; aggregates other than the mean to those of scores.
@Suite struct RankingsModelTests {
    @Test func rankingsAreThoseOfTheModel() throws {
        let differences = try Models.differences(.rankings) { history in
            // Of a call nothing is told before one of its projects is judged.
            let rows = history.all(ProjectSubmitted.self).filter { history.isJudged($0) }.map { project in
                ("\(project.territory)/\(project.project)", row(of: project, in: history))
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
        #expect(differences == [])
    }

    private func row(of project: History.Told<ProjectSubmitted>, in history: History) -> ModelRow {
        let evaluations = history.evaluations(of: project)
        let criteria = history.criteria(of: project)
        let whole = criteria.reduce(1) { $0 * $1.max.value } * 100 * 10_000
        let totals = evaluations.map { evaluation in
            criteria.reduce(0 as Int64) { sum, criterion in
                let points = evaluation.scores.first { $0.criterion == criterion.criterion }?.points.value ?? 0
                return sum + criterion.weight.value * points * (whole / 1_000_000 / criterion.max.value)
            }
        }
        let spread = totals.max().flatMap { highest in totals.min().map { highest - $0 } }
        let place = history.place(of: project)
        return [
            "call": project.call, "organisation": project.organisation, "evaluations": evaluations.count,
            "total": History.share(totals.reduce(0, +), of: whole * Int64(totals.count)),
            "spread": spread.flatMap { History.share($0, of: whole) },
            "score": place?.score, "place": place?.position, "ranked": place?.state.rawValue,
            "reason": reason(project, in: history),
        ]
    }

    private func reason(_ project: History.Told<ProjectSubmitted>, in history: History) -> String? {
        guard history.inForce(history.awards(of: project)).isEmpty else { return nil }
        let state = history.state(of: project)
        if state == "withdrawn" || state == "awardEnded" { return state }
        let decided = history.all(AdmissibilityDecided.self, in: project.territory)
            .last { $0.project == project.project }
        if let decided, decided.outcome != .admissible { return decided.outcome.rawValue }
        return switch state {
        case "submitted", "admissible", "evaluated", "selected": "undecided"
        default: state
        }
    }

    @Test func judgementsAreThoseOfTheModel() throws {
        let differences = try Models.differences(.rankings, table: 1) { history in
            var rows: [String: ModelRow] = [:]
            for project in history.all(ProjectSubmitted.self) {
                for criterion in history.criteria(of: project) where !history.evaluations(of: project).isEmpty {
                    let points = history.evaluations(of: project).flatMap(\.scores)
                        .filter { $0.criterion == criterion.criterion }.map(\.points.value)
                    let most = 100 * criterion.max.value
                    rows["\(project.territory)/\(project.project)/\(criterion.criterion)"] = [
                        "call": project.call, "weight": criterion.weight,
                        "mean": History.share(points.reduce(0, +), of: most * Int64(points.count)),
                        "lowest": points.min().flatMap { History.share($0, of: most) },
                        "highest": points.max().flatMap { History.share($0, of: most) },
                    ]
                }
            }
            return rows
        }
        #expect(differences == [])
    }
}

extension History {
    /// Whether any project of its call was evaluated or ranked.
    func isJudged(_ project: Told<ProjectSubmitted>) -> Bool {
        all(ProjectSubmitted.self, in: project.territory).filter { $0.call == project.call }
            .contains { !evaluations(of: $0).isEmpty || place(of: $0) != nil }
    }

    func evaluations(of project: Told<ProjectSubmitted>) -> [Told<EvaluationSubmitted>] {
        all(EvaluationSubmitted.self, in: project.territory).filter { $0.project == project.project }
    }

    /// As published or last amended.
    func criteria(of project: Told<ProjectSubmitted>) -> [CallPublished.Criterion] {
        let amended = all(CallAmended.self, in: project.territory).filter { $0.call == project.call }
        let published = all(CallPublished.self, in: project.territory).first { $0.call == project.call }
        return amended.compactMap(\.criteria).last ?? published?.criteria ?? []
    }
}
