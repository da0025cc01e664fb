public import FieldCoding

/// Whoever handed in a project takes it back.
public struct ProjectWithdrawn: Event {
    /// `project.withdrawn`.
    public static let type = EventType.projectWithdrawn

    /// The project.
    public let project: ProjectID
    /// Why.
    public let reason: Note

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        project = try fields.field("project", \.project, "The project.")
        reason = try fields.field("reason", \.reason, "Why.")
    }

    /// Assembles a value from its parts.
    public init(project: ProjectID, reason: Note) {
        self.project = project
        self.reason = reason
    }
}
