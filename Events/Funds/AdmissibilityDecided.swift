public import FieldCoding

/// A project is found admissible, or not, or to be corrected.
public struct AdmissibilityDecided: Event {
    /// `admissibility.decided`.
    public static let type = EventType.admissibilityDecided

    /// Who decided.
    public let by: Person
    /// What was checked.
    public let checks: [Check]
    /// What was decided.
    public let outcome: Outcome
    /// The project.
    public let project: ProjectID
    /// Whether first, on correction or on appeal.
    public let stage: Stage

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        by = try fields.field("by", \.by, "Who decided.")
        checks = try fields.field("checks", \.checks, "What was checked.")
        outcome = try fields.field("outcome", \.outcome, "What was decided.")
        project = try fields.field("project", \.project, "The project.")
        stage = try fields.field("stage", \.stage, "Whether first, on correction or on appeal.")
    }

    /// Assembles a value from its parts.
    public init(by: Person, checks: [Check], outcome: Outcome, project: ProjectID, stage: Stage) {
        self.by = by
        self.checks = checks
        self.outcome = outcome
        self.project = project
        self.stage = stage
    }

    /// What was decided on admissibility.
    public enum Outcome: String, FieldWord {
        case admissible, inadmissible, toCorrect
    }

    /// At which stage it was decided.
    public enum Stage: String, FieldWord {
        case first, correction, appeal
    }

    /// A requirement and whether it is met.
    public struct Check: FieldRecord {
        /// Whether it is met.
        public let met: Bool
        /// What was found.
        public let note: Note?
        /// The requirement.
        public let requirement: RequirementID

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            met = try fields.field("met", \.met, "Whether it is met.")
            note = try fields.optional("note", \.note, "What was found.")
            requirement = try fields.field("requirement", \.requirement, "The requirement.")
        }

        /// Assembles a value from its parts.
        public init(met: Bool, note: Note? = nil, requirement: RequirementID) {
            self.met = met
            self.note = note
            self.requirement = requirement
        }
    }
}
