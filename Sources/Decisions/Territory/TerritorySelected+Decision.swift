public import Events
import Rules

extension TerritorySelected: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.requireProposal()
        guard hearing.rules.requirements.selection else { return }
        guard let assessment = try hearing.territory()?.assessment else {
            return hearing.object(.territoryNotAssessed, "\(hearing.envelope.territory) has not been assessed")
        }
        hearing.requireInTime(assessment.origin, "its assessment")
        let unmet = hearing.rules.selection.unmet(by: assessment)
        hearing.require(
            unmet.isEmpty, .territoryBelowCriteria, unmet.joined(separator: "; "), clashes: [assessment.origin])
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        try hearing.changeTerritory { $0.selection = hearing.origin }
    }
}

extension Selection {
    /// The criteria that an assessment does not meet, in words.
    fileprivate func unmet(by assessment: TerritoryRecord.Assessment) -> [String] {
        var unmet: [String] = []
        if assessment.vulnerability < minVulnerability {
            unmet.append("vulnerability is \(assessment.vulnerability) of at least \(minVulnerability) basis points")
        }
        if assessment.activeOrganisations < minOrganisations {
            unmet.append("\(assessment.activeOrganisations) of at least \(minOrganisations) organisations are active")
        }
        if localGovernmentSupport, !assessment.localGovernmentSupport {
            unmet.append("the local government does not support it")
        }
        return unmet
    }
}
