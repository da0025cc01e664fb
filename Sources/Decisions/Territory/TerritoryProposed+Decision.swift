public import Events

extension TerritoryProposed: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        let id = hearing.envelope.territory
        if let territory = try hearing.territory(), territory.proposed {
            hearing.object(.territoryAlreadyProposed, "\(id) is already proposed", clashes: [territory.origin])
        }
        if let claim = try hearing.claim(nameKey(hearing)), claim.owner != id {
            hearing.object(
                .territoryNameTaken, "\"\(name)\" in \"\(commune)\" is the name of \(claim.owner)", field: "/name",
                clashes: [claim.origin])
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        try hearing.changeTerritory {
            $0.proposed = true
            $0.origin = hearing.origin
        }
        try hearing.stake(nameKey(hearing), nameText)
    }

    private var nameText: String { "\(name)\n\(commune)" }

    private func nameKey(_ hearing: Hearing) -> String { hearing.claimKey("name", nameText) }
}
