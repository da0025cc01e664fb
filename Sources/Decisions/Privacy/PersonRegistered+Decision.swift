public import Events

extension PersonRegistered: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        if try hearing.requireLive(person), let known = try hearing.earlierClaim(Erasure.id(registering: person)) {
            hearing.object(
                .personRegisteredBefore, "\(person) was registered on \(known.day)", field: "/person",
                clashes: [known])
        }
        if let organisation {
            _ = try hearing.expectAnywhere(
                OrganisationRecord.self, organisation.text, .unknownOrganisation, "organisation \(organisation)",
                field: "/organisation")
        }
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws { try hearing.stake(Erasure.id(registering: person), person.text) }
}
