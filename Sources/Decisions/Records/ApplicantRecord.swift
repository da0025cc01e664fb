public import Events
public import FieldCoding

/// An organisation that handed in projects to a call, under `call organisation`.
public struct ApplicantRecord: RegisterRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.applicant

    /// How many.
    public var projects: Count

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        projects = try fields.field("projects", \.projects, "How many.")
    }

    /// Assembles a record.
    public init(projects: Count) {
        self.projects = projects
    }
}
