public import FieldCoding

/// An organisation's name or kind changes, or it ends.
public struct OrganisationChanged: Event {
    /// `organisation.changed`.
    public static let type = EventType.organisationChanged

    /// The act that shows it.
    public let act: ContentHash?
    /// The last day of its existence.
    public let ended: Day?
    /// What kind of organisation it is now.
    public let kind: OrganisationRegistered.Kind?
    /// Its new name.
    public let name: Text?
    /// The organisation.
    public let organisation: OrganisationID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        act = try fields.optional("act", \.act, "The act that shows it.")
        ended = try fields.optional("ended", \.ended, "The last day of its existence.")
        kind = try fields.optional("kind", \.kind, "What kind of organisation it is now.")
        name = try fields.optional("name", \.name, "Its new name.")
        organisation = try fields.field("organisation", \.organisation, "The organisation.")
    }

    /// Assembles a value from its parts.
    public init(
        act: ContentHash? = nil, ended: Day? = nil, kind: OrganisationRegistered.Kind? = nil, name: Text? = nil,
        organisation: OrganisationID
    ) {
        self.act = act
        self.ended = ended
        self.kind = kind
        self.name = name
        self.organisation = organisation
    }
}
