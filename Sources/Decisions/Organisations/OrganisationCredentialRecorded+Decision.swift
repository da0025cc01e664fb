public import Events

extension OrganisationCredentialRecorded: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectOrganisation(organisation, field: "/organisation")
        hearing.require(
            issued <= hearing.day, .credentialIssuedLater, "it was issued on \(issued) and recorded on \(hearing.day)",
            field: "/issued")
        if let expires {
            hearing.require(
                issued <= expires, .credentialExpiresBeforeIssued,
                "it was issued on \(issued) and expires on \(expires)", field: "/expires")
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(
            CredentialRecord(expires: expires, issued: issued, origin: hearing.origin),
            below(CredentialRecord.parent(organisation, credential), "\(issued)"))
    }
}
