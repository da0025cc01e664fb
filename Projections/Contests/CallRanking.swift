public import Events
public import Rules

/// What the rules make of the scores that evaluators gave to the projects of a call.
public struct CallRanking: Sendable {
    /// The call.
    public let call: CallContest
    /// How its pot is awarded.
    public let terms: AwardTerms
    /// Those that compete and were evaluated, from the first place to the last; then the others, as they were handed in.
    public let lines: [Line]
    /// The least score that is selected, if any is.
    public let cutoff: BasisPoints?
    /// What is left of the pot; nil where there is none, or where awards go by votes.
    public let left: Int64?

    /// A project and where it stands.
    public struct Line: Sendable {
        /// The project.
        public let project: ContestProject
        /// The mean of each criterion as a share of its maximum, in the call's order; rounded half to even.
        public let means: [BasisPoints?]
        /// The score that its evaluations make; nil without any.
        public let score: BasisPoints?
        /// The highest total of an evaluator less the lowest, in basis points; nil for fewer than two.
        public let spread: Int64?
        /// Where it stands among those that compete.
        public let placing: Voting.Placing?
        /// What becomes of it; nil where it does not compete or awards go by votes.
        public let state: RankingPublished.State?
        /// Why it is not awarded.
        public let shortfall: Shortfall?
    }
}

extension Contests {
    /// What rules make of the evaluations of a call as they stand.
    public func ranking(
        of call: CallContest, under rules: Rulebook, hash: @escaping (_ message: [UInt8]) -> [UInt8]
    ) throws(Uncomputable) -> CallRanking {
        let terms = call.terms(under: rules, imposed)
        var scores: [ProjectID: BasisPoints] = [:]
        for project in call.projects where !project.evaluations.isEmpty {
            do throws(Awards.Fault) {
                scores[project.project] = try rules.score.score(of: project.evaluations.map(\.total))
            } catch { throw .award(terms.method, error) }
        }
        let evaluated = call.projects.compactMap { project in
            scores[project.project].flatMap { score in
                project.competes(under: rules)
                    ? AwardTerms.Evaluated(
                        project: project.project, requested: project.requested, score: score,
                        submitted: project.submitted) : nil
            }
        }
        let ranking = try terms.ranking(of: evaluated, hash: hash)
        let placings = Dictionary(uniqueKeysWithValues: ranking.order.placings.map { ($0.option, $0) })
        let verdicts = Dictionary(
            uniqueKeysWithValues: (ranking.distribution?.decisions ?? []).map { ($0.candidate.id, $0.verdict) })
        let lines = call.projects.map { project in
            let placing = placings[project.project.text]
            return CallRanking.Line(
                project: project, means: project.means(of: call.criteria), score: scores[project.project],
                spread: project.spread, placing: placing, state: ranking.states[project.project.text],
                shortfall: project.shortfall(
                    under: terms, placing, verdicts[project.project.text]))
        }
        return CallRanking(
            call: call, terms: terms,
            lines: lines.filter { $0.placing != nil }.sorted { $0.position < $1.position }
                + lines.filter { $0.placing == nil }, cutoff: ranking.cutoff,
            left: call.pot == nil ? nil : ranking.distribution?.left)
    }
}

extension CallRanking.Line {
    fileprivate var position: Int { placing?.position ?? .max }
}

extension ContestProject {
    fileprivate func means(of criteria: [CallPublished.Criterion]) -> [BasisPoints?] {
        criteria.map { criterion in
            let points = evaluations.compactMap { $0.points[criterion.criterion] }
            guard !points.isEmpty else { return nil }
            // Hundredths of a point over as many maxima, in basis points.
            let mean = try? Fraction(100 * points.reduce(0, +), over: Int64(points.count) * criterion.max.value)
            return mean.map { BasisPoints($0.roundedHalfEven) }
        }
    }

    fileprivate var spread: Int64? {
        guard evaluations.count > 1, let most = evaluations.map(\.total).max(),
            let least = evaluations.map(\.total).min()
        else { return nil }
        return most.roundedHalfEven - least.roundedHalfEven
    }

    fileprivate func shortfall(
        under terms: AwardTerms, _ placing: Voting.Placing?, _ verdict: Awards.Verdict?
    ) -> Shortfall? {
        if isWithdrawn { return .withdrawn }
        if !competes(under: terms.rules) { return .notAdmissible }
        guard let placing else { return .notEvaluated }
        if placing.points < terms.minimumScore { return .belowMinimumScore }
        return verdict.flatMap { Shortfall($0) }
    }
}
