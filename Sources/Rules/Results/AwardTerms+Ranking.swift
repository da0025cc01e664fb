public import Events

extension AwardTerms {
    /// A project with the score that its evaluators gave it.
    public struct Evaluated: Sendable {
        /// The project.
        public let project: ProjectID
        /// The grant asked for.
        public let requested: Money?
        /// The score.
        public let score: BasisPoints
        /// The position of its submission.
        public let submitted: UInt64

        /// One that competes.
        public init(project: ProjectID, requested: Money?, score: BasisPoints, submitted: UInt64) {
            self.project = project
            self.requested = requested
            self.score = score
            self.submitted = submitted
        }
    }

    /// The order of evaluated projects, and what becomes of each.
    public struct Ranking: Sendable {
        /// From the first place to the last; points are basis points.
        public let order: Voting.Order
        /// How the pot is awarded along it; nil where awards go by votes.
        public let distribution: Awards.Distribution?
        /// What becomes of each; empty where awards go by votes.
        public let states: [String: RankingPublished.State]

        /// The least score that is selected, if any is.
        public var cutoff: BasisPoints? {
            order.placings.lazy.filter { states[$0.option] == .selected }.map(\.points).min()
        }
    }

    /// Ranks projects by their scores, equals by the tie chain; those below the minimum are awarded nothing.
    public func ranking(
        of projects: [Evaluated], hash: @escaping (_ message: [UInt8]) -> [UInt8]
    ) throws(Uncomputable) -> Ranking {
        let contenders = projects.map { project in
            Voting.Contender(
                option: project.project.text, score: Voting.Score(halves: 2 * project.score.value),
                cost: project.requested?.value, submitted: Int64(clamping: project.submitted))
        }
        let order: Voting.Order
        do throws(Voting.Fault) {
            order = try Voting.order(contenders, by: rules.ties.links, occasion: call.text, hash: hash)
        } catch { preconditionFailure("each project stands once in its call: \(error)") }
        guard let ordered = Awards.Method(method), !ordered.goesByVotes else {
            return Ranking(order: order, distribution: nil, states: [:])
        }
        let passed = order.placings.filter { $0.points >= minimumScore }.map {
            Awards.Candidate(id: $0.option, cost: $0.contender.cost ?? 0)
        }
        let distribution = try distributing {
            () throws(Awards.Fault) in
            // Without a pot everything fits.
            try Awards.distribute(pot: pot?.value ?? .max, among: passed, by: ordered)
        }
        let states = states(of: distribution)
        return Ranking(
            order: order, distribution: distribution,
            states: Dictionary(uniqueKeysWithValues: order.options.map { ($0, states[$0] ?? .belowMinimum) }))
    }
}

extension Voting.Placing {
    /// The score of a project that evaluators ranked.
    public var points: BasisPoints { BasisPoints(score.wholePoints ?? 0) }
}

extension ScoreRules {
    /// The score that evaluators' totals make, rounded once; throws for none at all.
    public func score(of totals: [Fraction]) throws(Awards.Fault) -> BasisPoints {
        let aggregate: Awards.Aggregate =
            switch self.aggregate {
            case .mean: .mean
            case .median: .median
            case .trimmedMean: .trimmedMean
            }
        return BasisPoints(try Awards.score(of: totals, by: aggregate).roundedHalfEven)
    }
}
