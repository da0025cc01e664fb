public import Events

extension Hearing {
    /// An organisation that must be registered, in this stream or in `programme`, no later than this event.
    func expectOrganisation(_ id: OrganisationID, field: String) throws {
        _ = try expectAnywhere(
            OrganisationRecord.self, id.text, .unknownOrganisation, "organisation \(id)", field: field)
    }

    /// Organisations of a list, each of which must be registered.
    func expectOrganisations(_ ids: [OrganisationID], field: String) throws {
        for (index, id) in ids.enumerated() { try expectOrganisation(id, field: "\(field)/\(index)") }
    }

    /// The certificates of one kind of an organisation that its stream and `programme` know, the oldest first.
    public func credentials(
        _ credential: OrganisationCredentialRecorded.Credential, of organisation: OrganisationID
    ) throws -> [CredentialRecord] {
        try everywhere(CredentialRecord.self, below: CredentialRecord.parent(organisation, credential))
            .sorted { $0.issued < $1.issued }
    }

    /// The certificate of an organisation that is valid on the event's day, the youngest of several.
    public func credential(
        _ credential: OrganisationCredentialRecorded.Credential, of organisation: OrganisationID
    ) throws -> CredentialRecord? {
        try credentials(credential, of: organisation).last { $0.isValid(on: day) }
    }

    /// What bars an organisation on a day.
    public func debarment(of organisation: OrganisationID, on day: Day) throws -> DebarmentRecord? {
        try everywhere(DebarmentRecord.self, below: organisation.text).first { $0.covers(day) }
    }

    /// Whether an organisation is barred on a day.
    public func isDebarred(_ organisation: OrganisationID, on day: Day) throws -> Bool {
        try debarment(of: organisation, on: day) != nil
    }

    /// The records below a parent in this stream and in `programme`.
    func everywhere<R: RegisterRecord>(_ type: R.Type, below parent: String) throws -> [R] {
        let own = try register.records(R.self, below: parent, in: stream).map(\.record)
        return isProgramme ? own : try own + register.records(R.self, below: parent, in: 0).map(\.record)
    }
}

extension CredentialRecord {
    /// Under which an organisation's certificates of one kind stand, by day.
    static func parent(
        _ organisation: OrganisationID, _ credential: OrganisationCredentialRecorded.Credential
    ) -> String {
        below(organisation.text, credential.rawValue)
    }
}
