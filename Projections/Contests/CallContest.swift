public import Events
public import Rules

/// A call with its projects and what evaluators gave them.
public struct CallContest: Sendable {
    /// The call.
    public let call: CallID
    /// The currency of its amounts.
    public let currency: Currency
    /// What evaluators score.
    public private(set) var criteria: [CallPublished.Criterion]
    /// What may be awarded in all.
    public private(set) var pot: Money?
    /// In the order in which they were handed in.
    public private(set) var projects: [ContestProject] = []
    /// The places that the last ranking gave, by project.
    public private(set) var published: [String: RankingPublished.Place] = [:]

    private var awardMethod: AwardMethod?
    private var minScore: BasisPoints?
    private var places = EntityIndex()

    init(_ event: CallPublished, currency: Currency) {
        call = event.call
        self.currency = currency
        criteria = event.criteria
        pot = event.pot
        awardMethod = event.awardMethod
        minScore = event.minScore
    }

    /// A project of the call.
    public subscript(id: ProjectID) -> ContestProject? { places[id.text].map { projects[$0] } }

    /// How the pot is awarded: as the call says unless the reader's rules name it, the rules filling what it leaves out.
    func terms(under rules: Rulebook, _ imposed: ImposedRules) -> AwardTerms {
        AwardTerms(
            call: call, method: imposed.name("award", "method") ? nil : awardMethod,
            minimumScore: imposed.name("score", "minimum") ? nil : minScore, pot: pot, rules: rules)
    }

    mutating func amend(_ event: CallAmended) {
        awardMethod = event.awardMethod ?? awardMethod
        criteria = event.criteria ?? criteria
        minScore = event.minScore ?? minScore
        pot = event.pot ?? pot
    }

    mutating func submit(_ event: ProjectSubmitted, at position: UInt64) {
        places[event.project.text] = projects.count
        projects.append(ContestProject(event, at: position))
    }

    mutating func change(_ id: ProjectID, _ change: (inout ContestProject) -> Void) {
        if let place = places[id.text] { change(&projects[place]) }
    }

    mutating func evaluate(_ event: EvaluationSubmitted) {
        // Points are hundredths.
        let criteria = criteria.map {
            Awards.Criterion(id: $0.criterion.text, weight: $0.weight.value, max: $0.max.value * 100)
        }
        let given = event.scores.map { Awards.CriterionPoints(criterion: $0.criterion.text, points: $0.points.value) }
        // What does not make a total was refused when it was admitted.
        guard let total = try? Awards.total(of: given, under: criteria) else { return }
        let points = Dictionary(event.scores.map { ($0.criterion, $0.points.value) }) { $1 }
        change(event.project) { $0.evaluations.append(ContestProject.Evaluation(points: points, total: total)) }
    }

    /// A ranking replaces the one before; the parts of one complete each other.
    mutating func publish(_ event: RankingPublished) {
        if (event.part ?? 1) == 1 { published = [:] }
        for place in event.ranking { published[place.project.text] = place }
    }

    mutating func award(_ event: FundsAwarded) {
        change(event.project) { $0.award = ContestProject.Award(award: event.award, amount: event.amount) }
    }

    mutating func end(_ award: AwardID) {
        for index in projects.indices where projects[index].award?.award == award {
            projects[index].award?.hasEnded = true
        }
    }
}
