public import FieldCoding

/// An organisation becomes known in its territory or to the programme.
public struct OrganisationRegistered: Event {
    /// `organisation.registered`.
    public static let type = EventType.organisationRegistered

    /// What kind of organisation it is.
    public let kind: Kind
    /// Its name.
    public let name: Text
    /// Its id.
    public let organisation: OrganisationID
    /// Its tax number.
    public let rut: RUT?
    /// The sector it belongs to.
    public let sector: Sector

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        kind = try fields.field("kind", \.kind, "What kind of organisation it is.")
        name = try fields.field("name", \.name, "Its name.")
        organisation = try fields.field("organisation", \.organisation, "Its id.")
        rut = try fields.optional("rut", \.rut, "Its tax number.")
        sector = try fields.field("sector", \.sector, "The sector it belongs to.")
    }

    /// Assembles a value from its parts.
    public init(kind: Kind, name: Text, organisation: OrganisationID, rut: RUT? = nil, sector: Sector) {
        self.kind = kind
        self.name = name
        self.organisation = organisation
        self.rut = rut
        self.sector = sector
    }

    /// The legal form of an organisation.
    public enum Kind: String, FieldWord {
        case neighbourhoodCouncil, functional, communalUnion, indigenousCommunity, foundation, corporation,
            cooperative, `public`, company, informal, other
    }
}
