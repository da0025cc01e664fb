import Events
import FieldCoding

/// What one stream says of an organisation.
struct OrganisationAccount: FieldRecord {
    var credentials: [Certificate]
    var debarments: [Debarred]
    /// The day on which it ceased to exist.
    var ended: Day?
    var kind: OrganisationRegistered.Kind?
    var name: Text?
    let organisation: OrganisationID
    /// Absent where only another stream registered it.
    var registered: Day?
    var sector: Sector?

    init(_ organisation: OrganisationID) {
        credentials = []
        debarments = []
        self.organisation = organisation
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        credentials = try fields.list("credentials", \.credentials, "What it showed.")
        debarments = try fields.list("debarments", \.debarments, "What bars it.")
        ended = try fields.optional("ended", \.ended, "The day on which it ceased to exist.")
        kind = try fields.optional("kind", \.kind, "What kind of organisation it is.")
        name = try fields.optional("name", \.name, "What it is called.")
        organisation = try fields.field("organisation", \.organisation, "The organisation.")
        registered = try fields.optional("registered", \.registered, "The day it was registered.")
        sector = try fields.optional("sector", \.sector, "Its sector.")
    }

    /// The last day of the debarments that hold on a day or begin after it.
    func debarredUntil(_ day: Day) -> Day? { debarments.lazy.filter { day <= $0.until }.map(\.until).max() }
}

/// A certificate that an organisation showed.
struct Certificate: FieldRecord {
    let credential: OrganisationCredentialRecorded.Credential
    let expires: Day?
    let issued: Day

    init(_ event: OrganisationCredentialRecorded) {
        credential = event.credential
        expires = event.expires
        issued = event.issued
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        credential = try fields.field("credential", \.credential, "What it certifies.")
        expires = try fields.optional("expires", \.expires, "Its last day.")
        issued = try fields.field("issued", \.issued, "The day it was issued.")
    }

    /// Whether it holds on a day.
    func isValid(on day: Day) -> Bool { issued <= day && (expires.map { day <= $0 } ?? true) }
}

/// The days over which an organisation is barred.
struct Debarred: FieldRecord {
    let from: Day
    let until: Day

    init(from: Day, until: Day) {
        self.from = from
        self.until = until
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        from = try fields.field("from", \.from, "The first day.")
        until = try fields.field("until", \.until, "The last day.")
    }
}
