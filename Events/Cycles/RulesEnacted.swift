public import FieldCoding

/// Rules come into force, for the programme or for one territory.
public struct RulesEnacted: Event {
    /// `rules.enacted`.
    public static let type = EventType.rulesEnacted

    /// The first day they hold.
    public let effective: Day
    /// What changes, by group and parameter.
    public let parameters: JSONValue
    /// The rulebook that it changes.
    public let parent: RulebookID?
    /// Why; needed when it is retroactive.
    public let reason: Note?
    /// Whether days before its enactment are judged by it in reports.
    public let retroactive: Bool
    /// The rulebook's id.
    public let rulebook: RulebookID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        effective = try fields.field("effective", \.effective, "The first day they hold.")
        parameters = try fields.field("parameters", \.parameters, "What changes, by group and parameter.")
        parent = try fields.optional("parent", \.parent, "The rulebook that it changes.")
        reason = try fields.optional("reason", \.reason, "Why; needed when it is retroactive.")
        retroactive = try fields.field(
            "retroactive", \.retroactive, "Whether days before its enactment are judged by it in reports.")
        rulebook = try fields.field("rulebook", \.rulebook, "The rulebook's id.")
    }

    /// Assembles a value from its parts.
    public init(
        effective: Day, parameters: JSONValue, parent: RulebookID? = nil, reason: Note? = nil, retroactive: Bool,
        rulebook: RulebookID
    ) {
        self.effective = effective
        self.parameters = parameters
        self.parent = parent
        self.reason = reason
        self.retroactive = retroactive
        self.rulebook = rulebook
    }
}
