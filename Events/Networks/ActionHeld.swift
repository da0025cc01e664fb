public import FieldCoding

/// Organisations and residents act together.
public struct ActionHeld: Event {
    /// `action.held`.
    public static let type = EventType.actionHeld

    /// The action's id.
    public let action: ActionID
    /// The agreement that it carries out.
    public let agreement: AgreementID?
    /// When.
    public let day: Day
    /// What kind of action it is.
    public let kind: Kind
    /// Organisations that took part.
    public let organisations: [OrganisationID]
    /// Residents who took part.
    public let residents: Count
    /// The strategy of the plan that it carries out.
    public let strategy: StrategyID?
    /// What was done.
    public let title: Text

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        action = try fields.field("action", \.action, "The action's id.")
        agreement = try fields.optional("agreement", \.agreement, "The agreement that it carries out.")
        day = try fields.field("day", \.day, "When.")
        kind = try fields.field("kind", \.kind, "What kind of action it is.")
        organisations = try fields.field("organisations", \.organisations, "Organisations that took part.")
        residents = try fields.field("residents", \.residents, "Residents who took part.")
        strategy = try fields.optional("strategy", \.strategy, "The strategy of the plan that it carries out.")
        title = try fields.field("title", \.title, "What was done.")
    }

    /// Assembles a value from its parts.
    public init(
        action: ActionID, agreement: AgreementID? = nil, day: Day, kind: Kind, organisations: [OrganisationID],
        residents: Count, strategy: StrategyID? = nil, title: Text
    ) {
        self.action = action
        self.agreement = agreement
        self.day = day
        self.kind = kind
        self.organisations = organisations
        self.residents = residents
        self.strategy = strategy
        self.title = title
    }

    /// What kind of collective action it is.
    public enum Kind: String, FieldWord {
        case collectiveWork, campaign, approach, outreach, assembly, other
    }
}
