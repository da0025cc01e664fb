public import Events
public import FieldCoding

/// A project and how far it has come.
public struct ProjectRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.project

    /// The last decision on its admissibility.
    public var admissibility: AdmissibilityDecided.Outcome?
    /// Its award, while it has not ended.
    public var award: AwardID?
    /// The call that it answers.
    public var call: CallID
    /// Own money and work.
    public var cofinancing: Money?
    /// The entry of that decision.
    public var decided: Origin?
    /// How many evaluators scored it.
    public var evaluations: Count
    /// Whether its objectives count it: its call is undecided, or it is being carried out.
    public var isOpen: Bool
    /// Plan objectives that it serves.
    public var objectives: [ObjectiveID]?
    /// Who handed it in.
    public var organisation: OrganisationID?
    /// Its submission.
    public var origin: Origin
    /// The grant asked for.
    public var requested: Money?
    /// Its withdrawal.
    public var withdrawn: Origin?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        admissibility = try fields.optional("admissibility", \.admissibility, "The last decision on its admissibility.")
        award = try fields.optional("award", \.award, "Its award, while it has not ended.")
        call = try fields.field("call", \.call, "The call that it answers.")
        cofinancing = try fields.optional("cofinancing", \.cofinancing, "Own money and work.")
        decided = try fields.optional("decided", \.decided, "The entry of that decision.")
        evaluations = try fields.field("evaluations", \.evaluations, "How many evaluators scored it.")
        isOpen = try fields.field(
            "isOpen", \.isOpen, "Whether its objectives count it: its call is undecided, or it is being carried out.")
        objectives = try fields.optional("objectives", \.objectives, "Plan objectives that it serves.")
        organisation = try fields.optional("organisation", \.organisation, "Who handed it in.")
        origin = try fields.field("origin", \.origin, "Its submission.")
        requested = try fields.optional("requested", \.requested, "The grant asked for.")
        withdrawn = try fields.optional("withdrawn", \.withdrawn, "Its withdrawal.")
    }

    /// Assembles a record.
    public init(
        admissibility: AdmissibilityDecided.Outcome? = nil, award: AwardID? = nil, call: CallID,
        cofinancing: Money? = nil, decided: Origin? = nil, evaluations: Count, isOpen: Bool,
        objectives: [ObjectiveID]? = nil, organisation: OrganisationID? = nil, origin: Origin, requested: Money? = nil,
        withdrawn: Origin? = nil
    ) {
        self.admissibility = admissibility
        self.award = award
        self.call = call
        self.cofinancing = cofinancing
        self.decided = decided
        self.evaluations = evaluations
        self.isOpen = isOpen
        self.objectives = objectives
        self.organisation = organisation
        self.origin = origin
        self.requested = requested
        self.withdrawn = withdrawn
    }
}
