public import Events
import Rules

extension AdmissibilityDecided: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        guard let project = try hearing.expectProject(project) else { return }
        hearing.requireNotWithdrawn(project, self.project)
        let follows: AdmissibilityDecided.Outcome? =
            switch stage {
            case .first: nil
            case .correction: .toCorrect
            case .appeal: .inadmissible
            }
        hearing.require(
            project.admissibility == follows, .admissibilityStage,
            "the stage is \(stage.rawValue), the last decision \(project.admissibility?.rawValue ?? "none")",
            field: "/stage")
        try judgeDay(project, hearing)
        try hearing.judgeImpartiality(
            of: by, towards: self.project, project, conflict: .deciderInConflict, membership: .deciderOfApplicant,
            field: "/by")
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var project = try hearing.known(ProjectRecord.self, project.text)
        project.admissibility = outcome
        project.decided = hearing.origin
        hearing.keep(project, self.project.text)
    }

    private func judgeDay(_ project: ProjectRecord, _ hearing: Hearing) throws {
        let deadlines = hearing.rules.deadlines
        var (start, clash) = try hearing.closing(of: project.call)
        var days = deadlines.admissibilityWorkingDays
        if stage != .first, let decided = project.decided {
            clash = decided
            start = decided.day
            if stage == .correction { start = hearing.workingDay(deadlines.correctionWorkingDays, after: start) }
            if stage == .appeal { days = deadlines.appealWorkingDays }
        }
        let last = hearing.workingDay(days, after: start)
        hearing.require(
            hearing.day <= last, .admissibilityLate,
            "it was decided on \(hearing.day); \(days) working days after \(start) end on \(last)", clashes: [clash])
    }
}
