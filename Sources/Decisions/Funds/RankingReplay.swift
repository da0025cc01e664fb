import Events
import Rules

/// The ranking that the evaluations of a call give under the rules.
struct RankingReplay {
    /// The projects that compete and were evaluated, from the first place to the last.
    let standings: [Standing]
    /// The projects that compete with fewer evaluations than the rules ask for.
    let scantlyEvaluated: [(project: ProjectID, evaluations: Count)]

    /// The least score that was selected, if any was.
    var cutoff: BasisPoints? { standings.lazy.filter { $0.state == .selected }.compactMap(\.score).min() }
}

extension Hearing {
    /// Ranks the projects of a call from nothing. Costs as much as there are projects and evaluations.
    func rankingReplay(of id: CallID, _ call: CallRecord) throws -> RankingReplay {
        var contenders: [Voting.Contender] = []
        var scantlyEvaluated: [(project: ProjectID, evaluations: Count)] = []
        for (project, _) in try register.records(RankingPlaceRecord.self, below: id.text, in: stream) {
            let record = try known(ProjectRecord.self, project)
            guard competes(record) else { continue }
            if record.evaluations < rules.score.minEvaluations {
                scantlyEvaluated.append((ProjectID(unchecked: project), record.evaluations))
            }
            guard let score = try evaluatedScore(of: project) else { continue }
            contenders.append(
                Voting.Contender(
                    option: project, score: try Voting.Score(points: score.value), cost: record.requested?.value,
                    submitted: record.origin.position.value))
        }
        let order = try Voting.order(contenders, by: rules.ties.links, occasion: id.text, hash: sha256)
        let states = try rankedStates(order, call)
        let standings = order.placings.map { placing in
            Standing(
                project: ProjectID(unchecked: placing.option), position: Int64(placing.position),
                score: BasisPoints(placing.score.wholePoints ?? 0), state: states?[placing.option])
        }
        return RankingReplay(standings: standings, scantlyEvaluated: scantlyEvaluated)
    }

    /// The score that a project's evaluations make, rounded once; nil if there are none.
    func evaluatedScore(of project: String) throws -> BasisPoints? {
        let evaluations = try register.records(EvaluationRecord.self, below: project, in: stream)
        if evaluations.isEmpty { return nil }
        let totals = try evaluations.map { try Fraction($0.record.numerator, over: $0.record.denominator) }
        let aggregate: Awards.Aggregate =
            switch rules.score.aggregate {
            case .mean: .mean
            case .median: .median
            case .trimmedMean: .trimmedMean
            }
        return BasisPoints(try Awards.score(of: totals, by: aggregate).roundedHalfEven)
    }

    /// The least score that an award of the call takes.
    func minimumScore(of call: CallRecord) -> BasisPoints { call.minScore ?? rules.score.minimum }

    private func rankedStates(
        _ order: Voting.Order, _ call: CallRecord
    ) throws -> [String: RankingPublished.State]? {
        guard let method = Awards.Method(awardMethod(of: call)), !method.goesByVotes else { return nil }
        let minimum = minimumScore(of: call).value
        let passed = order.placings.filter { $0.score.halves >= 2 * minimum }.map {
            Awards.Candidate(id: $0.option, cost: $0.contender.cost ?? 0)
        }
        // Without a pot everything fits.
        let states = states(
            of: try Awards.distribute(pot: call.pot?.value ?? .max, among: passed, by: method))
        return Dictionary(uniqueKeysWithValues: order.options.map { ($0, states[$0] ?? .belowMinimum) })
    }
}
