public import Events

extension OrganisationChanged: Decision {
    /// States every condition that the event breaks: an organisation changes in the stream that registered it.
    public func judge(_ hearing: Hearing) throws {
        _ = try hearing.expect(
            OrganisationRecord.self, organisation.text, .unknownOrganisation, "organisation \(organisation)",
            field: "/organisation")
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        guard var record = try hearing.own(OrganisationRecord.self, organisation.text) else { return }
        record.kind = kind ?? record.kind
        record.ended = ended ?? record.ended
        hearing.keep(record, organisation.text)
    }
}
