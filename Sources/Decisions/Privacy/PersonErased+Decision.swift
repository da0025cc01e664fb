public import Events

extension PersonErased: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        if let known = try hearing.earlierClaim(Erasure.id(registering: person)) {
            hearing.requireInTime(known, "person \(person)")
        } else {
            hearing.object(.unknownPerson, "person \(person) is not registered", field: "/person")
        }
        try hearing.requireLive(person)
        hearing.requireTwo(authorisedBy)
        hearing.require(
            requested <= hearing.day, .requestedLater,
            "it was granted on \(hearing.day), but asked for on \(requested)", field: "/requested")
    }

    /// Only an erasure destroys the key; the other rights are on record and change nothing that is kept.
    public func record(_ hearing: Hearing) throws {
        if right == .erasure { try hearing.stake(Erasure.id(of: person), person.text) }
    }
}
