import Events

extension Hearing {
    /// Counts a project among those that its objectives have open.
    func countOpenProject(_ objectives: [ObjectiveID]) throws {
        for objective in Set(objectives) {
            guard var record = try own(ObjectiveRecord.self, objective.text) else { continue }
            record.openProjects = record.openProjects.next
            keep(record, objective.text)
        }
    }

    /// A project is neither decided on nor carried out any more; an objective of a superseded plan dies with its
    /// last.
    func endProject(_ id: ProjectID) throws {
        var project = try known(ProjectRecord.self, id.text)
        guard project.isOpen else { return }
        project.isOpen = false
        keep(project, id.text)
        for objective in Set(project.objectives ?? []) {
            guard var record = try own(ObjectiveRecord.self, objective.text) else { continue }
            record.openProjects = record.openProjects.previous
            if record.openProjects == 0, try own(PlanRecord.self, record.plan.text)?.isLive != true {
                record.isLive = false
            }
            keep(record, objective.text)
        }
    }
}
