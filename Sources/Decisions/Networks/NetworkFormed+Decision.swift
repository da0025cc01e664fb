public import Events

extension NetworkFormed: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(
            NetworkRecord.self, network.text, .duplicateNetwork, "network \(network)", field: "/network")
        let count = Set(members).count
        hearing.require(count >= 2, .tooFewMembers, "it has \(count) of at least 2 members", field: "/members")
        try hearing.expectOrganisations(members, field: "/members")
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(NetworkRecord(origin: hearing.origin), network.text)
    }
}
