public import Events
public import Rules

/// A project that competes in a call, and what was said of it.
public struct ContestProject: Sendable {
    /// The project.
    public let project: ProjectID
    /// Its title.
    public let title: Text
    /// The grant asked for.
    public let requested: Money?
    /// The position of its submission.
    public let submitted: UInt64
    /// The last decision on its admissibility.
    public internal(set) var admissibility: AdmissibilityDecided.Outcome?
    /// Whether it was withdrawn.
    public internal(set) var isWithdrawn = false
    /// What evaluators gave it.
    public internal(set) var evaluations: [Evaluation] = []
    /// The last award that it was given.
    public internal(set) var award: Award?
    /// Its place on the waiting list, from 1; 0 where the list gives none.
    public internal(set) var waiting: Int64?

    init(_ event: ProjectSubmitted, at position: UInt64) {
        project = event.project
        title = event.title
        requested = event.requested
        submitted = position
    }

    /// What one evaluator gave.
    public struct Evaluation: Sendable {
        /// Hundredths of a point by criterion.
        public let points: [CriterionID: Int64]
        /// The evaluator's total in basis points, exactly.
        public let total: Fraction
    }

    /// An award that was recorded.
    public struct Award: Sendable {
        /// Its id.
        public let award: AwardID
        /// How much; nil when the source is silent.
        public let amount: Money?
        /// Whether it has ended.
        public internal(set) var hasEnded = false
    }

    /// Whether it takes part in the awards of its call.
    public func competes(under rules: Rulebook) -> Bool {
        !isWithdrawn && rules.requirements.admits(admissibility)
    }

    /// What the log says of its award: the words of `recorded` in a comparison.
    var recorded: String? {
        if let award { return award.hasEnded ? "ended" : "awarded" }
        return waiting.map { $0 > 0 ? "waitlisted \($0)" : "waitlisted" }
    }
}
