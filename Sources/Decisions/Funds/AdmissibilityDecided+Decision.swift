public import Events
import Rules

extension AdmissibilityDecided: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        guard let project = try hearing.expectProject(project) else { return }
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
        guard stage == .first, let call = try hearing.own(CallRecord.self, project.call.text) else { return }
        let days = hearing.rules.deadlines.admissibilityWorkingDays
        let closed = call.closed?.day ?? call.closes
        let last = WorkingDays(hearing.rules.calendar).day(Int(days.value), after: closed)
        hearing.require(
            hearing.day <= last, .admissibilityLate,
            "it was decided on \(hearing.day); \(days) working days after the closing on \(closed) end on \(last)",
            clashes: call.closed.map { [$0] } ?? [call.origin])
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var project = try hearing.known(ProjectRecord.self, project.text)
        project.admissibility = outcome
        hearing.keep(project, self.project.text)
    }
}
