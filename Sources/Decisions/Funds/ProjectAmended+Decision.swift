public import Events
import Rules

extension ProjectAmended: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        if let objectives { try hearing.judgeObjectives(objectives) }
        guard let project = try hearing.expectProject(project) else { return }
        hearing.requireNotWithdrawn(project, self.project)
        judgeOccasion(project, hearing)
        guard let items else { return }
        hearing.judgeItems(items, requested: project.requested, cofinancing: project.cofinancing)
        guard let requested = project.requested else { return }
        let call = try hearing.known(CallRecord.self, project.call.text)
        hearing.judgeItemCaps(items, of: requested, call, .itemCapBroken, field: "/items")
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        if let items { try hearing.replaceItems(items, below: project.text) }
        guard let objectives else { return }
        var project = try hearing.known(ProjectRecord.self, project.text)
        if project.isOpen {
            // Counted first, so that an objective that stays does not die in between.
            try hearing.countOpenProject(objectives)
            try hearing.releaseOpenProject(project.objectives ?? [])
        }
        project.objectives = objectives
        hearing.keep(project, self.project.text)
    }

    private func judgeOccasion(_ project: ProjectRecord, _ hearing: Hearing) {
        guard project.admissibility == .toCorrect, let asked = project.decided else {
            hearing.object(
                .amendmentNotAsked,
                "the last decision on project \(self.project) is \(project.admissibility?.rawValue ?? "none")",
                field: "/project", clashes: project.decided.map { [$0] } ?? [])
            return
        }
        let days = hearing.rules.deadlines.correctionWorkingDays
        let last = hearing.workingDay(days, after: asked.day)
        hearing.require(
            hearing.day <= last, .amendmentLate,
            "it was amended on \(hearing.day); \(days) working days after \(asked.day) end on \(last)",
            clashes: [asked])
    }
}
