import Events
import FieldCoding
import Rules

/// By what the projects of a call are judged: its own criteria, and the rules when it was last judged.
struct CallJudging: FieldRecord {
    private(set) var aggregate: ScoreRules.Aggregate
    let call: CallID
    var criteria: [CallPublished.Criterion]
    /// Whether only projects that were found admissible compete.
    private(set) var needsAdmissibility: Bool
    private(set) var ties: Ties

    init(_ call: CallID) {
        aggregate = .mean
        self.call = call
        criteria = []
        needsAdmissibility = true
        ties = .standard
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        aggregate = try fields.field("aggregate", \.aggregate, "How evaluators' totals become a score.")
        call = try fields.field("call", \.call, "The call.")
        criteria = try fields.list("criteria", \.criteria, "What evaluators give points for.")
        needsAdmissibility = try fields.flag(
            "needsAdmissibility", \.needsAdmissibility, "Only admissible projects compete.")
        ties = try fields.field("ties", \.ties, "How equals are told apart.")
    }

    /// Takes on the rules under which an event judges its projects.
    mutating func judge(under rules: Rulebook) {
        aggregate = rules.score.aggregate
        needsAdmissibility = rules.requirements.admissibility
        ties = rules.ties
    }

    /// Whether a project competes with the others, by its last decision on admissibility.
    func admits<Figure>(_ project: ProjectStage<Figure>) -> Bool {
        needsAdmissibility ? project.admissibility == .admissible : project.admissibility != .inadmissible
    }

    /// What each evaluator gives in all, exactly; nil where the call's criteria do not fit the points.
    func totals<Figure>(of project: ProjectStage<Figure>) -> [Fraction]? {
        let criteria = criteria.map {
            Awards.Criterion(id: $0.criterion.text, weight: $0.weight.value, max: $0.maxHundredths)
        }
        var totals: [Fraction] = []
        for evaluation in project.evaluations {
            let points = evaluation.scores.map {
                Awards.CriterionPoints(criterion: $0.criterion.text, points: $0.points.value)
            }
            guard let total = try? Awards.total(of: points, under: criteria) else { return nil }
            totals.append(total)
        }
        return totals.isEmpty ? nil : totals
    }

    /// The score that the evaluators' totals make under the rules, in basis points.
    func score(of totals: [Fraction]) -> Int64? {
        let aggregate: Awards.Aggregate =
            switch aggregate {
            case .mean: .mean
            case .median: .median
            case .trimmedMean: .trimmedMean
            }
        return (try? Awards.score(of: totals, by: aggregate))?.roundedHalfEven
    }
}

extension CallPublished.Criterion {
    /// The most that evaluators can give, in the hundredths of a point that they give.
    var maxHundredths: Int64 { 100 * max.value }
}
