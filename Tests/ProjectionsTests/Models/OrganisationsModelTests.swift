import Events
import Projections
import Testing

/// `organisations`.
@Suite struct OrganisationsModelTests {
    @Test func organisationsAreThoseOfTheModel() throws {
        let differences = try Models.differences(.organisations, constant: ["kind", "name", "rejected"]) { history in
            let rows = history.all(OrganisationRegistered.self).map { registered in
                ("\(registered.territory)/\(registered.organisation)", row(of: registered, in: history))
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
        #expect(differences == [])
    }

    private func row(of registered: History.Told<OrganisationRegistered>, in history: History) -> ModelRow {
        let projects = history.all(ProjectSubmitted.self).filter { project in
            project.organisation == registered.organisation
                && history.registration(of: project.organisation, in: project.territory)?.territory
                    == registered.territory
        }
        let awards = projects.flatMap { history.awards(of: $0) }
        let money = history.money(awards)
        let credentials = history.all(OrganisationCredentialRecorded.self, in: registered.territory).filter {
            $0.organisation == registered.organisation && $0.issued <= history.today
                && $0.expires.map { history.today <= $0 } ?? true
        }
        let debarred = history.all(OrganisationDebarred.self, in: registered.territory)
            .filter { $0.organisation == registered.organisation && history.today <= $0.until }
        let changes = history.all(OrganisationChanged.self, in: registered.territory)
            .filter { $0.organisation == registered.organisation }
        let names = Set(credentials.map(\.credential.rawValue)).sorted().joined(separator: " ")
        let territories = Set(projects.map(\.territory.text)).sorted().joined(separator: " ")
        return [
            "name": changes.compactMap(\.name).last ?? registered.name,
            "kind": (changes.compactMap(\.kind).last ?? registered.kind).rawValue,
            "sector": registered.sector.rawValue, "territories": territories.isEmpty ? nil : territories,
            "projects": projects.count, "awards": history.inForce(awards).count,
            "awarded": (money["awarded"] ?? 0) - (money["freed"] ?? 0), "rejected": money["rejected"] ?? 0,
            "lateReports": money["lateReports"] ?? 0, "credentials": names.isEmpty ? nil : names,
            "debarredUntil": debarred.map(\.until).max(), "ended": changes.compactMap(\.ended).last,
        ]
    }
}
