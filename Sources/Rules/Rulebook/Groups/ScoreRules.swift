public import Events
public import FieldCoding

/// How evaluators' points become a score, and which scores pass.
public struct ScoreRules: RuleGroup {
    /// How evaluators' totals become one score.
    public let aggregate: Aggregate
    /// The score that wins may stand above the minimum when the pot is short.
    public let cutoffMayRise: Bool
    /// Least evaluations of each project.
    public let minEvaluations: Count
    /// Least score of an award.
    public let minimum: BasisPoints
    /// Criteria that the evaluation of every call holds.
    public let requiredCriteria: [CriterionID]

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        aggregate = try fields.parameter(
            "aggregate", \.aggregate, default: .mean, "How evaluators' totals become one score.")
        cutoffMayRise = try fields.parameter(
            "cutoffMayRise", \.cutoffMayRise, default: true,
            "The score that wins may stand above the minimum when the pot is short.")
        minEvaluations = try fields.parameter(
            "minEvaluations", \.minEvaluations, default: 2, in: 1...99,
            "Least evaluations of each project.", unit: "evaluations")
        minimum = try fields.parameter(
            "minimum", \.minimum, default: 6_000, in: 0...10_000, "Least score of an award.", unit: "basis points")
        requiredCriteria = try fields.parameter(
            "requiredCriteria", \.requiredCriteria, default: [CriterionID(unchecked: "participation")], count: 0...100,
            "Criteria that the evaluation of every call holds.", unit: "criteria")
    }

    /// How evaluators' totals become one score.
    public enum Aggregate: String, FieldWord {
        case mean, median, trimmedMean
    }
}
