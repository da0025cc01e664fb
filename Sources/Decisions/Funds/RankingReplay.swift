import Events
import Rules

/// The ranking that the evaluations of a call give under the rules.
struct RankingReplay {
    /// The projects that compete and were evaluated, from the first place to the last.
    let standings: [Standing]
    /// The projects that compete with fewer evaluations than the rules ask for.
    let scantlyEvaluated: [(project: ProjectID, evaluations: Count)]
    /// The least score that was selected, if any was.
    let cutoff: BasisPoints?
}

extension Hearing {
    /// Ranks the projects of a call from nothing. Costs as much as there are projects and evaluations.
    func rankingReplay(of id: CallID, _ call: CallRecord) throws -> RankingReplay {
        var evaluated: [AwardTerms.Evaluated] = []
        var scantlyEvaluated: [(project: ProjectID, evaluations: Count)] = []
        for (text, _) in try register.records(RankingPlaceRecord.self, below: id.text, in: stream) {
            let record = try known(ProjectRecord.self, text)
            guard competes(record) else { continue }
            let project = ProjectID(unchecked: text)
            if record.evaluations < rules.score.minEvaluations {
                scantlyEvaluated.append((project, record.evaluations))
            }
            guard let score = try evaluatedScore(of: text) else { continue }
            evaluated.append(
                AwardTerms.Evaluated(
                    project: project, requested: record.requested, score: score,
                    submitted: UInt64(record.origin.position.value)))
        }
        let ranking = try awardTerms(of: id, call).ranking(of: evaluated, hash: sha256)
        let standings = ranking.order.placings.map { placing in
            Standing(
                project: ProjectID(unchecked: placing.option), position: Int64(placing.position),
                score: placing.points, state: ranking.states[placing.option])
        }
        return RankingReplay(standings: standings, scantlyEvaluated: scantlyEvaluated, cutoff: ranking.cutoff)
    }

    /// The score that a project's evaluations make, rounded once; nil if there are none.
    func evaluatedScore(of project: String) throws -> BasisPoints? {
        let evaluations = try register.records(EvaluationRecord.self, below: project, in: stream)
        if evaluations.isEmpty { return nil }
        return try rules.score.score(
            of: evaluations.map { try Fraction($0.record.numerator, over: $0.record.denominator) })
    }

    /// The least score that an award of the call takes.
    func minimumScore(of call: CallRecord) -> BasisPoints { call.minScore ?? rules.score.minimum }
}
