public import FieldCoding

/// Somebody seeks the support of an organisation.
public struct NetworkContacted: Event {
    /// `network.contacted`.
    public static let type = EventType.networkContacted

    /// Who made the contact.
    public let by: Person
    /// The contact's id.
    public let contact: ContactID
    /// The organisation whose support is sought.
    public let entity: OrganisationID
    /// Organisations for which it is sought.
    public let organisations: [OrganisationID]?
    /// What it is sought for.
    public let purpose: Text
    /// The strategy of the plan that it carries out.
    public let strategy: StrategyID?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        by = try fields.field("by", \.by, "Who made the contact.")
        contact = try fields.field("contact", \.contact, "The contact's id.")
        entity = try fields.field("entity", \.entity, "The organisation whose support is sought.")
        organisations = try fields.optional("organisations", \.organisations, "Organisations for which it is sought.")
        purpose = try fields.field("purpose", \.purpose, "What it is sought for.")
        strategy = try fields.optional("strategy", \.strategy, "The strategy of the plan that it carries out.")
    }

    /// Assembles a value from its parts.
    public init(
        by: Person, contact: ContactID, entity: OrganisationID, organisations: [OrganisationID]? = nil, purpose: Text,
        strategy: StrategyID? = nil
    ) {
        self.by = by
        self.contact = contact
        self.entity = entity
        self.organisations = organisations
        self.purpose = purpose
        self.strategy = strategy
    }
}
