public import Events
public import FieldCoding
public import Rules

/// What a stream has come to; it stands under an empty id from the stream's first event on.
public struct TerritoryRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.territory

    /// The latest assessment.
    public var assessment: Assessment?
    /// The board formed last.
    public var board: BoardID?
    /// Its end.
    public var closed: Origin?
    /// The currency of its amounts, fixed by the first.
    public var currency: Currency?
    /// The latest day that an entry of the stream speaks of.
    public var latestDay: Day
    /// Agreements whose projects are not closed.
    public var openAgreements: Count
    /// Calls that are not resolved.
    public var openCalls: Count
    /// The stream's first entry, or the proposal once it is made.
    public var origin: Origin
    /// The live plan.
    public var plan: PlanID?
    /// The adoption of its priorities, the last one.
    public var priorities: Origin?
    /// Whether it was proposed; a stream may begin with rules.
    public var proposed: Bool
    /// Its selection.
    public var selection: Origin?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        assessment = try fields.optional("assessment", \.assessment, "The latest assessment.")
        board = try fields.optional("board", \.board, "The board formed last.")
        closed = try fields.optional("closed", \.closed, "Its end.")
        currency = try fields.optional("currency", \.currency, "The currency of its amounts, fixed by the first.")
        latestDay = try fields.field("latestDay", \.latestDay, "The latest day that an entry of the stream speaks of.")
        openAgreements = try fields.field(
            "openAgreements", \.openAgreements, "Agreements whose projects are not closed.")
        openCalls = try fields.field("openCalls", \.openCalls, "Calls that are not resolved.")
        origin = try fields.field("origin", \.origin, "The stream's first entry, or the proposal once it is made.")
        plan = try fields.optional("plan", \.plan, "The live plan.")
        priorities = try fields.optional("priorities", \.priorities, "The adoption of its priorities, the last one.")
        proposed = try fields.field("proposed", \.proposed, "Whether it was proposed; a stream may begin with rules.")
        selection = try fields.optional("selection", \.selection, "Its selection.")
    }

    /// Assembles a record.
    public init(
        assessment: Assessment? = nil, board: BoardID? = nil, closed: Origin? = nil, currency: Currency? = nil,
        latestDay: Day, openAgreements: Count = 0, openCalls: Count = 0, origin: Origin, plan: PlanID? = nil,
        priorities: Origin? = nil, proposed: Bool, selection: Origin? = nil
    ) {
        self.assessment = assessment
        self.board = board
        self.closed = closed
        self.currency = currency
        self.latestDay = latestDay
        self.openAgreements = openAgreements
        self.openCalls = openCalls
        self.origin = origin
        self.plan = plan
        self.priorities = priorities
        self.proposed = proposed
        self.selection = selection
    }

    /// The id under which it stands: a stream has one.
    public static let id = ""

    /// Whether priorities were adopted.
    public var prioritised: Bool { priorities != nil }
    /// Whether it was selected.
    public var selected: Bool { selection != nil }

    /// What selection asks of an assessment.
    public struct Assessment: FieldRecord {
        /// Organisations that are active there.
        public let activeOrganisations: Count
        /// Whether the local government supports the programme.
        public let localGovernmentSupport: Bool
        /// The entry that assessed.
        public let origin: Origin
        /// Share of households in the 40 % most vulnerable bracket.
        public let vulnerability: BasisPoints

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            activeOrganisations = try fields.field(
                "activeOrganisations", \.activeOrganisations, "Organisations that are active there.")
            localGovernmentSupport = try fields.field(
                "localGovernmentSupport", \.localGovernmentSupport,
                "Whether the local government supports the programme.")
            origin = try fields.field("origin", \.origin, "The entry that assessed.")
            vulnerability = try fields.field(
                "vulnerability", \.vulnerability, "Share of households in the 40 % most vulnerable bracket.")
        }

        /// Assembles an assessment.
        public init(
            activeOrganisations: Count, localGovernmentSupport: Bool, origin: Origin, vulnerability: BasisPoints
        ) {
            self.activeOrganisations = activeOrganisations
            self.localGovernmentSupport = localGovernmentSupport
            self.origin = origin
            self.vulnerability = vulnerability
        }
    }
}
