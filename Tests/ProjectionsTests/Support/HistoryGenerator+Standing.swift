import Events
import FieldCoding

/// What a territory is, its needs, the organisations that hand in projects, and rules.
extension HistoryGenerator {
    mutating func standing(_ place: Int, _ territory: TerritoryID) throws {
        switch source.below(11) {
        case 0: story.tell(TerritoryProposed(commune: "…", name: "…", population: 900), in: territory)
        case 1:
            story.tell(
                TerritoryAssessed(
                    activeOrganisations: 4, localGovernmentSupport: source.below(2) == 0, source: "…",
                    vulnerability: BasisPoints(source.within(0...10_000))), in: territory)
        case 2:
            let event: any Event = source.below(6) == 0 ? TerritoryClosed(reason: .completed) : TerritorySelected()
            story.tell(event, in: territory)
        case 8:
            // One of them comes to count cycles of its own.
            if place == 1 { cycle(place, territory) }
        case 3:
            let organisation: OrganisationID = id("org")
            grounds[place].organisations.append(organisation)
            story.tell(Facts.organisation(organisation, .sample(from: &source)), in: territory)
        case 4, 5, 9, 10:
            guard let organisation = grounds[place].organisations.last else { return }
            switch source.below(3) {
            case 0:
                story.tell(
                    OrganisationChanged(
                        ended: source.below(2) == 0 ? story.day : nil, name: "…", organisation: organisation),
                    in: territory)
            case 1:
                story.tell(
                    OrganisationCredentialRecorded(
                        credential: .sample(from: &source), expires: story.day.adding(days: source.below(90)),
                        issued: story.day, organisation: organisation), in: territory)
            default:
                story.tell(
                    OrganisationDebarred(
                        cause: .misuse, from: story.day, organisation: organisation, repeat: false,
                        until: story.day.adding(months: 24)), in: territory)
            }
        default:
            grounds[place].needs += 1
            let need = NeedID(unchecked: "n\(grounds[place].needs)")
            story.tell(NeedRaised(category: "barrio", need: need, title: "…"), in: territory)
        }
    }

    /// Rules that no fold asks: histories are also folded under rules that stay the same.
    mutating func rules() {
        story.tell(
            RulesEnacted(
                effective: story.day,
                parameters: .object([
                    "deadlines": .object(
                        source.below(2) == 0
                            ? ["callDays": .integer(source.within(1...3))]
                            : [
                                "appealWorkingDays": .integer(source.within(4...6)),
                                "callDays": .integer(source.within(28...31)),
                            ])
                ]),
                retroactive: false, rulebook: id("rb")), in: .programme)
    }
}
