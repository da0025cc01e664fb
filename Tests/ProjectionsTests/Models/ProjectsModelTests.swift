import Events
import Projections
import Testing

/// `projects` and `participation`.
@Suite struct ProjectsModelTests {
    @Test func projectsAreThoseOfTheModel() throws {
        let differences = try Models.differences(.projects, constant: ["title"]) { history in
            let rows = history.all(ProjectSubmitted.self).map { project in
                ("\(project.territory)/\(project.project)", row(of: project, in: history))
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
        #expect(differences == [])
    }

    private func row(of project: History.Told<ProjectSubmitted>, in history: History) -> ModelRow {
        let awards = history.awards(of: project)
        let money = history.money(awards)
        let due = history.agreements(on: awards).compactMap { history.nextDue($0) }
        return [
            "call": project.call, "organisation": project.organisation, "title": project.title,
            "objectives": history.objectives(of: project).map { $0.map(\.text).joined(separator: " ") },
            "state": history.state(of: project), "submitted": project.occurred, "requested": project.requested,
            "awarded": (money["awarded"] ?? 0) - (money["freed"] ?? 0), "disbursed": money["disbursed"] ?? 0,
            "accepted": money["accepted"] ?? 0, "score": history.place(of: project)?.score,
            "votes": votes(for: project, in: history), "nextDue": due.min(),
        ]
    }

    private func votes(for project: History.Told<ProjectSubmitted>, in history: History) -> Int? {
        let polls = history.all(PollOpened.self, in: project.territory).filter { poll in
            poll.subject == .projects && poll.options.contains { $0.id.text == project.project.text }
                && history.mayBeShown(poll)
        }
        guard !polls.isEmpty else { return nil }
        return polls.reduce(0) { sum, poll in
            sum + history.ballots(of: poll).count { $0.ballot.options.contains(OptionID(project.project)) }
        }
    }

    /// Blank where reports tell of nobody.
    private func some(_ sum: Int64) -> Int64? { sum == 0 ? nil : sum }

    @Test func participationIsThatOfTheModel() throws {
        let differences = try Models.differences(.participation) { history in
            var rows: [String: ModelRow] = [:]
            for project in history.all(ProjectSubmitted.self)
            where !history.inForce(history.awards(of: project)).isEmpty {
                let agreements = history.agreements(on: history.awards(of: project)).map(\.agreement)
                let told = history.all(ReportSubmitted.self, in: project.territory)
                    .filter { agreements.contains($0.agreement) && $0.replies == nil }.compactMap(\.participation)
                rows["\(project.territory)/project/\(project.project)"] = [
                    "title": project.title, "day": nil, "planned": project.residentsInvolved,
                    "reached": some(told.reduce(0) { $0 + $1.residents.value }),
                    "volunteerHours": some(told.reduce(0) { $0 + $1.volunteerHours.value }),
                ]
            }
            for action in history.all(ActionHeld.self) {
                rows["\(action.territory)/action/\(action.action)"] = [
                    "title": action.title, "day": action.day, "planned": nil, "reached": action.residents,
                    "volunteerHours": nil,
                ]
            }
            for session in history.all(BoardSessionHeld.self) where session.residents != nil {
                rows["\(session.territory)/session/\(session.session)"] = [
                    "title": nil, "day": session.occurred, "planned": nil, "reached": session.residents,
                    "volunteerHours": nil,
                ]
            }
            return rows
        }
        #expect(differences == [])
    }
}

extension History {
    /// The furthest that a project came.
    func state(of project: Told<ProjectSubmitted>) -> String {
        if let award = awards(of: project).last {
            if let agreement = agreements(on: [award]).last { return state(of: agreement) }
            if !inForce([award]).isEmpty { return "awarded" }
            if isWithdrawn(project) { return "withdrawn" }
            if waiting(project) == nil { return "awardEnded" }
        }
        if isWithdrawn(project) { return "withdrawn" }
        let state = place(of: project)?.state
        // Of the waiting list and the ranking the last word counts.
        let ranked = all(RankingPublished.self, in: project.territory)
            .last { $0.ranking.contains { $0.project == project.project } }
        if let entry = waiting(project), ranked.map({ $0.position < entry.position }) ?? true { return "waitlisted" }
        if let state { return state.rawValue }
        let isEvaluated = all(EvaluationSubmitted.self, in: project.territory)
            .contains { $0.project == project.project }
        if isEvaluated { return "evaluated" }
        let decided = all(AdmissibilityDecided.self, in: project.territory).last { $0.project == project.project }
        return decided?.outcome.rawValue ?? "submitted"
    }

    /// Signed, running once paid at least in part, or how it was closed.
    func state(of agreement: Told<AgreementSigned>) -> String {
        if let closing = closing(agreement) { return closing.outcome.rawValue }
        let awards = all(FundsAwarded.self, in: agreement.territory).filter { $0.award == agreement.award }
        return money(awards)["disbursed"] == 0 ? "signed" : "running"
    }
}
