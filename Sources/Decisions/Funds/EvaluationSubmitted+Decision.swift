public import Events
import Rules

extension EvaluationSubmitted: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        guard let project = try hearing.expectProject(project) else { return }
        hearing.requireNotWithdrawn(project, self.project)
        try judgeDay(project, hearing)
        try hearing.judgeImpartiality(
            of: evaluator, towards: self.project, project, conflict: .evaluatorInConflict,
            membership: .evaluatorOfApplicant, field: "/evaluator")
        if let earlier = try hearing.own(EvaluationRecord.self, below(self.project.text, evaluator.text)) {
            hearing.object(
                .duplicateEvaluation, "this evaluator scored project \(self.project) on \(earlier.origin.day)",
                field: "/evaluator", clashes: [earlier.origin])
        }
        if hearing.rules.requirements.admissibility {
            hearing.require(
                project.admissibility == .admissible, .evaluationNotAdmissible,
                "project \(self.project) is \(project.admissibility?.rawValue ?? "undecided")", field: "/project")
        }
        do {
            _ = try total(project, hearing)
        } catch let fault as Awards.Fault {
            hearing.object(.evaluationScores, "\(fault)", field: "/scores")
        }
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var project = try hearing.known(ProjectRecord.self, project.text)
        let total = try total(project, hearing)
        let evaluation = EvaluationRecord(
            denominator: total.denominator, numerator: total.numerator, origin: hearing.origin)
        hearing.keep(evaluation, below(self.project.text, evaluator.text))
        project.evaluations = project.evaluations.next
        hearing.keep(project, self.project.text)
    }

    private func judgeDay(_ project: ProjectRecord, _ hearing: Hearing) throws {
        let days = hearing.rules.deadlines.evaluationWorkingDays
        let (closed, clash) = try hearing.closing(of: project.call)
        let last = hearing.workingDay(days, after: closed)
        hearing.require(
            hearing.day <= last, .evaluationLate,
            "it was scored on \(hearing.day); \(days) working days after the closing on \(closed) end on \(last)",
            clashes: [clash])
    }

    private func total(_ project: ProjectRecord, _ hearing: Hearing) throws -> Fraction {
        let call = try hearing.known(CallRecord.self, project.call.text)
        var criteria: [Awards.Criterion] = []
        for score in scores {
            let id = score.criterion.text
            guard !criteria.contains(where: { $0.id == id }),
                let known = try hearing.own(CriterionRecord.self, below(project.call.text, id)), known.isLive
            else { continue }
            // Points are hundredths; a maximum was admitted up to 10^9.
            criteria.append(Awards.Criterion(id: id, weight: known.weight.value, max: known.max.value * 100))
        }
        if criteria.count < Int(call.criteria.value) {
            let all = try hearing.register.records(
                CriterionRecord.self, below: project.call.text, in: hearing.stream)
            criteria = all.filter(\.record.isLive).map {
                Awards.Criterion(id: $0.id, weight: $0.record.weight.value, max: $0.record.max.value * 100)
            }
        }
        return try Awards.total(
            of: scores.map { Awards.CriterionPoints(criterion: $0.criterion.text, points: $0.points.value) },
            under: criteria)
    }
}
