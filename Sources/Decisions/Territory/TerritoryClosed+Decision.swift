public import Events

extension TerritoryClosed: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.requireProposal()
        guard let territory = try hearing.territory() else { return }
        if let closed = territory.closed {
            hearing.object(
                .territoryAlreadyClosed, "\(hearing.envelope.territory) was closed on \(closed.day)", clashes: [closed])
        }
        hearing.require(
            territory.openCalls == 0, .territoryHasOpenCall, "\(territory.openCalls) calls are not resolved")
        hearing.require(
            territory.openAgreements == 0, .territoryHasOpenAgreement,
            "the projects of \(territory.openAgreements) agreements are not closed")
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        try hearing.changeTerritory { $0.closed = hearing.origin }
    }
}
