public import FieldCoding

/// A person becomes known under a pseudonym; who it is stands in slots that can be erased.
public struct PersonRegistered: AboutPerson {
    /// `person.registered`.
    public static let type = EventType.personRegistered

    /// What allows the programme to keep the person's data.
    public let basis: Basis
    /// How to reach the person.
    public let contact: Personal?
    /// The document that identifies the person.
    public let document: Personal?
    /// The person's name.
    public let name: Personal
    /// The organisation that the person belongs to.
    public let organisation: OrganisationID?
    /// The person's pseudonym.
    public let person: Person

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        basis = try fields.field("basis", \.basis, "What allows the programme to keep the person's data.")
        contact = try fields.optional("contact", \.contact, "How to reach the person.")
        document = try fields.optional("document", \.document, "The document that identifies the person.")
        name = try fields.field("name", \.name, "The person's name.")
        organisation = try fields.optional(
            "organisation", \.organisation, "The organisation that the person belongs to.")
        person = try fields.field("person", \.person, "The person's pseudonym, which tejido person makes.")
    }

    /// Assembles a value from its parts.
    public init(
        basis: Basis, contact: Personal? = nil, document: Personal? = nil, name: Personal,
        organisation: OrganisationID? = nil, person: Person
    ) {
        self.basis = basis
        self.contact = contact
        self.document = document
        self.name = name
        self.organisation = organisation
        self.person = person
    }

    /// What allows data of a person to be kept.
    public enum Basis: String, FieldWord {
        case consent, contract, legalObligation
    }
}
