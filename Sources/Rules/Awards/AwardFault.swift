extension Awards {
    /// Why a score or a distribution cannot be computed.
    public enum Fault: Error, Equatable, Sendable {
        /// A pot below zero.
        case negativePot(Int64)
        /// A cost below zero.
        case negativeCost(candidate: String, cost: Int64)
        /// A candidate stands twice.
        case repeatedCandidate(String)
        /// There is nothing to aggregate.
        case noEvaluations
        /// A maximum that is not above zero, or a weight below zero.
        case malformedCriterion(String)
        /// No points are given for it.
        case missingCriterion(String)
        /// Points are given for it twice.
        case repeatedCriterion(String)
        /// Points are given for what is no criterion.
        case unknownCriterion(String)
        /// Points below zero or above the maximum.
        case pointsOutOfRange(criterion: String, points: Int64, max: Int64)
        /// An exact knapsack would compare more sets than allowed.
        case tooManySets(limit: Int)
        /// A score does not fit in 64 bits.
        case overflow
    }
}

extension Awards.Fault: CustomStringConvertible {
    /// What is wrong, with the values that show it.
    public var description: String {
        switch self {
        case .negativePot(let pot): "the pot is \(pot); it must be 0 or more"
        case .negativeCost(let candidate, let cost): "\"\(candidate)\" costs \(cost); a cost must be 0 or more"
        case .repeatedCandidate(let id): "candidate \"\(id)\" stands twice"
        case .noEvaluations: "there is no evaluation to make a score of"
        case .malformedCriterion(let id):
            "criterion \"\(id)\" needs a maximum above 0 and a weight of 0 or more"
        case .missingCriterion(let id): "no points are given for criterion \"\(id)\""
        case .repeatedCriterion(let id): "points are given twice for criterion \"\(id)\""
        case .unknownCriterion(let id): "there is no criterion \"\(id)\""
        case .pointsOutOfRange(let criterion, let points, let max):
            "criterion \"\(criterion)\" is given \(points) points; it takes 0 to \(max)"
        case .tooManySets(let limit): "the best set is not found among \(limit) sets; award by another method"
        case .overflow: "a score does not fit in 64 bits"
        }
    }
}
