public import FieldCoding

/// An organisation shows that it is in order.
public struct OrganisationCredentialRecorded: Event {
    /// `organisation.credentialRecorded`.
    public static let type = EventType.organisationCredentialRecorded

    /// What it shows.
    public let credential: Credential
    /// The last day on which it is valid.
    public let expires: Day?
    /// The day of the certificate.
    public let issued: Day
    /// The organisation.
    public let organisation: OrganisationID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        credential = try fields.field("credential", \.credential, "What it shows.")
        expires = try fields.optional("expires", \.expires, "The last day on which it is valid.")
        issued = try fields.field("issued", \.issued, "The day of the certificate.")
        organisation = try fields.field("organisation", \.organisation, "The organisation.")
    }

    /// Assembles a value from its parts.
    public init(credential: Credential, expires: Day? = nil, issued: Day, organisation: OrganisationID) {
        self.credential = credential
        self.expires = expires
        self.issued = issued
        self.organisation = organisation
    }

    /// What an organisation shows to be in order.
    public enum Credential: String, FieldWord {
        case legalPersonality, currentBoard, registry19862, bankAccount, noPendingReports
    }
}
