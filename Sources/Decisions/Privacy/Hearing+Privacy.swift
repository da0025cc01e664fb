import Events

extension Hearing {
    /// A claim that was staked before this event; in a history that is judged again, later ones are known too.
    func earlierClaim(_ key: String) throws -> Origin? {
        guard let claim = try claim(key), claim.origin.position < origin.position else { return nil }
        return claim.origin
    }

    /// A pseudonym whose key is not destroyed; returns whether it is one.
    @discardableResult
    func requireLive(_ person: Person) throws -> Bool {
        guard let erased = try earlierClaim(Erasure.id(of: person)) else { return true }
        object(
            .personErasedBefore, "the key of \(person) was destroyed on \(erased.day)", field: "/person",
            clashes: [erased])
        return false
    }

    /// Two different persons who answer for what is done.
    func requireTwo(_ authorisers: [Person]) {
        require(
            authorisers.count == 2 && authorisers[0] != authorisers[1], .twoAuthorisers,
            "\(Set(authorisers).count) of \(authorisers.count) who authorise are different persons; it takes two",
            field: "/authorisedBy")
    }
}
