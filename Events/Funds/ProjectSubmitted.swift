public import FieldCoding

/// An organisation hands in a project to an open call.
public struct ProjectSubmitted: Event {
    /// `project.submitted`.
    public static let type = EventType.projectSubmitted

    /// Whom it reaches.
    public let beneficiaries: Beneficiaries?
    /// The call that it answers.
    public let call: CallID
    /// Own money and work.
    public let cofinancing: Money?
    /// What was handed in with it.
    public let documents: [Document]?
    /// How long it takes.
    public let durationDays: Count?
    /// What the money is for.
    public let items: [BudgetItem]?
    /// Plan objectives that it serves; the first counts its money.
    public let objectives: [ObjectiveID]?
    /// Who hands it in.
    public let organisation: OrganisationID?
    /// Who works with it.
    public let partners: [OrganisationID]?
    /// The project's id.
    public let project: ProjectID
    /// The grant asked for.
    public let requested: Money?
    /// Residents who take part in it.
    public let residentsInvolved: Count?
    /// What it is about, in a few sentences.
    public let summary: Text?
    /// Its title.
    public let title: Text

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        beneficiaries = try fields.optional("beneficiaries", \.beneficiaries, "Whom it reaches.")
        call = try fields.field("call", \.call, "The call that it answers.")
        cofinancing = try fields.optional("cofinancing", \.cofinancing, "Own money and work.")
        documents = try fields.optional("documents", \.documents, "What was handed in with it.")
        durationDays = try fields.optional("durationDays", \.durationDays, "How long it takes.")
        items = try fields.optional("items", \.items, "What the money is for.")
        objectives = try fields.optional(
            "objectives", \.objectives, "Plan objectives that it serves; the first counts its money.")
        organisation = try fields.optional("organisation", \.organisation, "Who hands it in.")
        partners = try fields.optional("partners", \.partners, "Who works with it.")
        project = try fields.field("project", \.project, "The project's id.")
        requested = try fields.optional("requested", \.requested, "The grant asked for.")
        residentsInvolved = try fields.optional(
            "residentsInvolved", \.residentsInvolved, "Residents who take part in it.")
        summary = try fields.optional("summary", \.summary, "What it is about, in a few sentences.")
        title = try fields.field("title", \.title, "Its title.")
    }

    /// Assembles a value from its parts.
    public init(
        beneficiaries: Beneficiaries? = nil, call: CallID, cofinancing: Money? = nil, documents: [Document]? = nil,
        durationDays: Count? = nil, items: [BudgetItem]? = nil, objectives: [ObjectiveID]? = nil,
        organisation: OrganisationID? = nil, partners: [OrganisationID]? = nil, project: ProjectID,
        requested: Money? = nil, residentsInvolved: Count? = nil, summary: Text? = nil, title: Text
    ) {
        self.beneficiaries = beneficiaries
        self.call = call
        self.cofinancing = cofinancing
        self.documents = documents
        self.durationDays = durationDays
        self.items = items
        self.objectives = objectives
        self.organisation = organisation
        self.partners = partners
        self.project = project
        self.requested = requested
        self.residentsInvolved = residentsInvolved
        self.summary = summary
        self.title = title
    }

    /// Whom a project reaches.
    public struct Beneficiaries: FieldRecord {
        /// People it reaches itself.
        public let direct: Count
        /// People who gain from it.
        public let indirect: Count

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            direct = try fields.field("direct", \.direct, "People it reaches itself.")
            indirect = try fields.field("indirect", \.indirect, "People who gain from it.")
        }

        /// Assembles a value from its parts.
        public init(direct: Count, indirect: Count) {
            self.direct = direct
            self.indirect = indirect
        }
    }

    /// A document that was handed in.
    public struct Document: FieldRecord {
        /// What it is.
        public let kind: DocumentKindID
        /// Its hash.
        public let sha: ContentHash

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            kind = try fields.field("kind", \.kind, "What it is.")
            sha = try fields.field("sha", \.sha, "Its hash.")
        }

        /// Assembles a value from its parts.
        public init(kind: DocumentKindID, sha: ContentHash) {
            self.kind = kind
            self.sha = sha
        }
    }
}
