import Events

extension Hearing {
    /// A project that was withdrawn is out of everything.
    func requireNotWithdrawn(_ project: ProjectRecord, _ id: ProjectID) {
        guard let withdrawn = project.withdrawn else { return }
        object(
            .projectIsWithdrawn, "project \(id) was withdrawn on \(withdrawn.day)", field: "/project",
            clashes: [withdrawn])
    }

    /// Counts a project among those that its objectives have open.
    func countOpenProject(_ objectives: [ObjectiveID]) throws {
        for objective in Set(objectives) {
            guard var record = try own(ObjectiveRecord.self, objective.text) else { continue }
            record.openProjects = record.openProjects.next
            keep(record, objective.text)
        }
    }

    /// A project is neither decided on nor carried out any more.
    func endProject(_ id: ProjectID) throws {
        var project = try known(ProjectRecord.self, id.text)
        guard project.isOpen else { return }
        project.isOpen = false
        keep(project, id.text)
        try releaseOpenProject(project.objectives ?? [])
    }

    /// Counts a project no longer; an objective of a superseded plan dies with its last.
    func releaseOpenProject(_ objectives: [ObjectiveID]) throws {
        for objective in Set(objectives) {
            guard var record = try own(ObjectiveRecord.self, objective.text) else { continue }
            record.openProjects = record.openProjects.previous
            if record.openProjects == 0, try own(PlanRecord.self, record.plan.text)?.isLive != true {
                record.isLive = false
            }
            keep(record, objective.text)
        }
    }
}
