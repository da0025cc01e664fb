public import FieldCoding

/// A project is corrected; what is not stated stays.
public struct ProjectAmended: Event {
    /// `project.amended`.
    public static let type = EventType.projectAmended

    /// What was handed in with the correction.
    public let documents: [ProjectSubmitted.Document]?
    /// The whole budget, in place of the one before.
    public let items: [BudgetItem]?
    /// Plan objectives that it serves, in place of those before.
    public let objectives: [ObjectiveID]?
    /// The project.
    public let project: ProjectID
    /// What was corrected, and why.
    public let reason: Note

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        documents = try fields.optional("documents", \.documents, "What was handed in with the correction.")
        items = try fields.optional("items", \.items, "The whole budget, in place of the one before.")
        objectives = try fields.optional(
            "objectives", \.objectives, "Plan objectives that it serves, in place of those before.")
        project = try fields.field("project", \.project, "The project.")
        reason = try fields.field("reason", \.reason, "What was corrected, and why.")
    }

    /// Assembles a value from its parts.
    public init(
        documents: [ProjectSubmitted.Document]? = nil, items: [BudgetItem]? = nil, objectives: [ObjectiveID]? = nil,
        project: ProjectID, reason: Note
    ) {
        self.documents = documents
        self.items = items
        self.objectives = objectives
        self.project = project
        self.reason = reason
    }
}
