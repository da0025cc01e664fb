import Events
import FieldCoding
import Rules

/// The organisations that a stream registered: what they are, what they can show, and what bars them.
struct Organisations: Fold {
    static let version = 1
    static let reads: EventTypeSet = [
        .organisationRegistered, .organisationChanged, .organisationCredentialRecorded, .organisationDebarred,
    ]

    private(set) var book = OrganisationsState()
    private var places = EntityIndex()

    init() {}

    init(_ state: OrganisationsState) {
        book = state
        places = EntityIndex(state.organisations.lazy.map(\.organisation.text))
    }

    var state: OrganisationsState { book }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        switch event.type {
        case .organisationRegistered:
            let registered = event.content(OrganisationRegistered.self)
            let place = place(of: registered.organisation)
            book.organisations[place].kind = registered.kind
            book.organisations[place].name = registered.name
            book.organisations[place].registered = event.occurred
            book.organisations[place].sector = registered.sector
        case .organisationChanged:
            let change = event.content(OrganisationChanged.self)
            let place = place(of: change.organisation)
            if let kind = change.kind { book.organisations[place].kind = kind }
            if let name = change.name { book.organisations[place].name = name }
            if let ended = change.ended { book.organisations[place].ended = ended }
        case .organisationCredentialRecorded:
            let credential = event.content(OrganisationCredentialRecorded.self)
            book.organisations[place(of: credential.organisation)].credentials.append(Certificate(credential))
        case .organisationDebarred:
            let debarred = event.content(OrganisationDebarred.self)
            book.organisations[place(of: debarred.organisation)].debarments.append(
                Debarred(from: debarred.from, until: debarred.until))
        default: break
        }
    }

    /// What is known of an organisation, if this stream speaks of it.
    subscript(organisation: OrganisationID) -> OrganisationAccount? {
        places[organisation.text].map { book.organisations[$0] }
    }

    /// An organisation of the programme may be debarred, or show a certificate, in a territory's stream.
    private mutating func place(of organisation: OrganisationID) -> Int {
        if let place = places[organisation.text] { return place }
        book.organisations.append(OrganisationAccount(organisation))
        places[organisation.text] = book.organisations.count - 1
        return book.organisations.count - 1
    }
}

/// What is stored of ``Organisations``.
struct OrganisationsState: FieldRecord {
    var organisations: [OrganisationAccount] = []

    init() {}

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        organisations = try fields.list("organisations", \.organisations, "Organisations as they were first named.")
    }
}
