import Rules

/// Why a project is not awarded.
public enum Shortfall: Sendable, Equatable {
    /// It asked for more than was left when its turn came.
    case doesNotFit
    /// The method had stopped at another one, which did not fit.
    case afterFirstThatDidNotFit(String)
    /// The poll gave it less than the rules ask for.
    case belowMinimumVotes
    /// Evaluators gave it less than the call asks for.
    case belowMinimumScore
    /// No ballot gives it anything.
    case withoutSupport
    /// Its supporters held less than it costs.
    case notAffordable
    /// A set without it is worth more.
    case notInBestSet
    /// It was withdrawn.
    case withdrawn
    /// It was not found admissible.
    case notAdmissible
    /// No evaluator scored it.
    case notEvaluated

    init?(_ verdict: Awards.Verdict) {
        switch verdict {
        case .awarded: return nil
        case .belowMinimumVotes: self = .belowMinimumVotes
        case .doesNotFit: self = .doesNotFit
        case .afterFirstThatDidNotFit(let first): self = .afterFirstThatDidNotFit(first)
        case .withoutSupport: self = .withoutSupport
        case .notAffordable: self = .notAffordable
        case .notInBestSet: self = .notInBestSet
        }
    }

    /// The name on the wire, with the id of the project that it is about behind it.
    public var words: String {
        switch self {
        case .doesNotFit: "doesNotFit"
        case .afterFirstThatDidNotFit(let first): "afterFirstThatDidNotFit \(first)"
        case .belowMinimumVotes: "belowMinimumVotes"
        case .belowMinimumScore: "belowMinimumScore"
        case .withoutSupport: "withoutSupport"
        case .notAffordable: "notAffordable"
        case .notInBestSet: "notInBestSet"
        case .withdrawn: "withdrawn"
        case .notAdmissible: "notAdmissible"
        case .notEvaluated: "notEvaluated"
        }
    }
}
