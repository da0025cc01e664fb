public import Events

extension TerritoryAssessed: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.requireProposal()
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        try hearing.changeTerritory {
            $0.assessment = TerritoryRecord.Assessment(
                activeOrganisations: activeOrganisations, localGovernmentSupport: localGovernmentSupport,
                origin: hearing.origin, vulnerability: vulnerability)
        }
    }
}

extension Hearing {
    /// A territory's stream may begin with rules, but nothing else happens there before it is proposed.
    func requireProposal() throws {
        guard let territory = try territory(), territory.proposed else {
            return object(.territoryNotProposed, "\(envelope.territory) has not been proposed")
        }
        requireInTime(territory.origin, "the proposal of \(envelope.territory)")
    }
}
