public import FieldCoding

/// An evaluator scores a project.
public struct EvaluationSubmitted: Event {
    /// `evaluation.submitted`.
    public static let type = EventType.evaluationSubmitted

    /// What the evaluator says of it.
    public let comment: Note?
    /// Who scored it.
    public let evaluator: Person
    /// The project.
    public let project: ProjectID
    /// The grant that the evaluator recommends.
    public let recommended: Money?
    /// Points by criterion.
    public let scores: [Score]

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        comment = try fields.optional("comment", \.comment, "What the evaluator says of it.")
        evaluator = try fields.field("evaluator", \.evaluator, "Who scored it.")
        project = try fields.field("project", \.project, "The project.")
        recommended = try fields.optional("recommended", \.recommended, "The grant that the evaluator recommends.")
        scores = try fields.field("scores", \.scores, "Points by criterion.")
    }

    /// Assembles a value from its parts.
    public init(
        comment: Note? = nil, evaluator: Person, project: ProjectID, recommended: Money? = nil, scores: [Score]
    ) {
        self.comment = comment
        self.evaluator = evaluator
        self.project = project
        self.recommended = recommended
        self.scores = scores
    }

    /// Points for one criterion.
    public struct Score: FieldRecord {
        /// The criterion.
        public let criterion: CriterionID
        /// Hundredths of a point.
        public let points: Count

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            criterion = try fields.field("criterion", \.criterion, "The criterion.")
            points = try fields.field("points", \.points, "Hundredths of a point.")
        }

        /// Assembles a value from its parts.
        public init(criterion: CriterionID, points: Count) {
            self.criterion = criterion
            self.points = points
        }
    }
}
