import Events

/// Names for ids, the id itself where nothing is known.
extension Teller {
    func name(_ id: TerritoryID) -> String { Self.oneLine(names.name(of: id)) }

    func name(_ id: OrganisationID) -> String { find(id) { $0.organisations[id] } }

    func name(_ id: NeedID) -> String { find(id) { $0.needs[id] } }

    func name(_ id: ProjectID) -> String { find(id) { $0.projects[id]?.title } }

    func name(_ id: TrainingID) -> String { find(id) { $0.trainings[id] } }

    func name(_ id: CommitmentID) -> String { find(id) { $0.commitments[id] } }

    func name(_ id: ObjectiveID) -> String { find(id) { $0.objectives[id]?.text } }

    /// The project of an award; the award's id where the award is unknown.
    func project(of award: AwardID) -> String {
        names.find(in: territory) { $0.awards[award] }.map { name($0) } ?? award.text
    }

    /// The project of an agreement; the agreement's id where that is unknown.
    func project(of agreement: AgreementID) -> String {
        names.find(in: territory) { $0.agreements[agreement] }.map { project(of: $0) } ?? agreement.text
    }

    /// Who handed in the project of an award, if that is known.
    func grantee(of award: AwardID) -> String? {
        let project = names.find(in: territory) { $0.awards[award] }
        return project.flatMap { id in names.find(in: territory) { $0.projects[id]?.organisation } }.map { name($0) }
    }

    /// The unit of an objective's indicator, with a space before it.
    func unit(of objective: ObjectiveID) -> String {
        when(names.find(in: territory) { $0.objectives[objective]?.unit }) { " " + text($0) }
    }

    /// What an option of a poll stands for.
    func option(_ id: OptionID, of poll: PollID) -> String {
        guard let known = names.find(in: territory, { $0.polls[poll] }) else { return id.text }
        if let text = known.options[id] { return self.text(text) }
        switch known.subject {
        case .needs: return name(NeedID(id))
        case .projects: return name(ProjectID(id))
        case .purpose, .other: return id.text
        }
    }

    private func find<Kind>(_ id: Identifier<Kind>, _ look: (StreamNames) -> Text?) -> String {
        names.find(in: territory, look).map { text($0) } ?? id.text
    }
}
