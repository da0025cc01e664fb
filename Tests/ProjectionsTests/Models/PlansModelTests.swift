import Events
import Projections
import Testing

/// `plans` and `needs`.
@Suite struct PlansModelTests {
    @Test func plansAreThoseOfTheModel() throws {
        let differences = try Models.differences(.plans, constant: ["indicator", "executed"]) { history in
            var rows: [String: ModelRow] = [:]
            for plan in history.all(PlanAdopted.self) {
                for objective in history.objectives(of: plan) {
                    rows["\(plan.territory)/\(plan.plan)/\(objective)"] = row(objective, of: plan, in: history)
                }
            }
            return rows
        }
        #expect(differences == [])
    }

    private func row(
        _ objective: ObjectiveID, of plan: History.Told<PlanAdopted>, in history: History
    ) -> ModelRow {
        let amended = history.amendments(of: plan)
        let given = (plan.objectives + amended.flatMap { $0.add ?? [] }).first { $0.objective == objective }
        let changes = amended.flatMap { $0.change ?? [] }.filter { $0.objective == objective }
        let baseline = changes.compactMap(\.baseline).last ?? given?.baseline
        let target = changes.compactMap(\.target).last ?? given?.target
        let projects = history.projects(naming: objective, in: plan.territory)
        let first = projects.filter { history.objectives(of: $0)?.first == objective }
        let money = history.money(first.flatMap { history.awards(of: $0) })
        let serving = projects.filter { !history.isWithdrawn($0) }
        let value = lastValue(objective, of: plan, in: history)
        return [
            "version": history.all(PlanAdopted.self, in: plan.territory).count { $0.position <= plan.position },
            "live": history.isInForce(plan) && !history.isDropped(objective, from: plan),
            "need": history.need(of: objective, in: plan),
            "priorityRank": history.rankGiven(to: objective, in: plan),
            "weight": changes.compactMap(\.weight).last ?? given?.weight,
            "strategies": plan.strategies.count { $0.objective == objective },
            "indicator": changes.compactMap(\.indicator).last ?? given?.indicator,
            "baseline": baseline, "target": target, "lastValue": value,
            "progress": progress(from: baseline, to: target, at: value),
            "projects": serving.count, "awarded": (money["awarded"] ?? 0) - (money["freed"] ?? 0),
            "executed": money["executed"] ?? 0, "orphan": serving.isEmpty,
            "lastChange": lastChange(objective, of: plan, in: history),
        ]
    }

    private func progress(from baseline: Int64?, to target: Int64?, at value: Int64?) -> Int64? {
        guard let baseline, let target, let value else { return nil }
        return History.share(value - baseline, of: target - baseline)
    }

    /// The latest by day, and then by position.
    private func lastValue(
        _ objective: ObjectiveID, of plan: History.Told<PlanAdopted>, in history: History
    ) -> Int64? {
        var told: [(day: Day, position: UInt64, value: Int64)] = []
        for report in history.all(PlanProgressReported.self, in: plan.territory)
        where report.plan == plan.plan && report.objective == objective {
            told.append((report.measured, report.position, report.value))
        }
        for closing in history.all(ProjectClosed.self, in: plan.territory) {
            for result in closing.results ?? [] where result.objective == objective {
                told.append((closing.occurred, closing.position, result.value))
            }
        }
        return told.max { ($0.day, $0.position) < ($1.day, $1.position) }?.value
    }

    private func lastChange(
        _ objective: ObjectiveID, of plan: History.Told<PlanAdopted>, in history: History
    ) -> Day {
        let amended = history.amendments(of: plan).filter { amendment in
            (amendment.add ?? []).contains { $0.objective == objective }
                || (amendment.change ?? []).contains { $0.objective == objective }
                || (amendment.drop ?? []).contains(objective)
        }
        let reported = history.all(PlanProgressReported.self, in: plan.territory)
            .filter { $0.plan == plan.plan && $0.objective == objective }
        let results = history.all(ProjectClosed.self, in: plan.territory).filter { closing in
            plan.position < closing.position && (closing.results ?? []).contains { $0.objective == objective }
        }
        let days = amended.map(\.occurred) + reported.map(\.occurred) + results.map(\.occurred)
        return days.reduce(plan.occurred, max)
    }

    @Test func needsAreThoseOfTheModel() throws {
        let differences = try Models.differences(.needs, constant: ["title", "category"]) { history in
            let rows = history.all(NeedRaised.self).map { need in
                ("\(need.territory)/\(need.need)", row(of: need, in: history))
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
        #expect(differences == [])
    }

    private func row(of need: History.Told<NeedRaised>, in history: History) -> ModelRow {
        let adopted = history.all(PrioritiesAdopted.self, in: need.territory).last
        let plan = history.all(PlanAdopted.self, in: need.territory).last { history.isInForce($0) }
        let objectives = plan.map { plan in
            history.objectives(of: plan)
                .filter { history.need(of: $0, in: plan) == need.need && !history.isDropped($0, from: plan) }
        }
        let answers = objectives?.map(\.text).joined(separator: " ") ?? ""
        return [
            "title": need.title, "category": need.category, "raised": need.occurred,
            "priorityRank": adopted?.ranking.first { $0.need == need.need }?.position,
            "objectives": answers.isEmpty ? nil : answers,
        ]
    }
}

extension History {
    func amendments(of plan: Told<PlanAdopted>) -> [Told<PlanAmended>] {
        all(PlanAmended.self, in: plan.territory).filter { $0.plan == plan.plan }
    }

    /// All that a plan ever had, those that were dropped among them.
    func objectives(of plan: Told<PlanAdopted>) -> [ObjectiveID] {
        plan.objectives.map(\.objective) + amendments(of: plan).flatMap { $0.add ?? [] }.map(\.objective)
    }

    /// No later plan has taken its place.
    func isInForce(_ plan: Told<PlanAdopted>) -> Bool {
        !all(PlanAdopted.self, in: plan.territory).contains { $0.supersedes == plan.plan }
    }

    func isDropped(_ objective: ObjectiveID, from plan: Told<PlanAdopted>) -> Bool {
        amendments(of: plan).contains { $0.drop?.contains(objective) ?? false }
    }

    /// The need that an objective answers, with the position of the event that gave it.
    private func given(_ objective: ObjectiveID, in plan: Told<PlanAdopted>) -> (need: NeedID, position: UInt64)? {
        var given = plan.objectives.first { $0.objective == objective }.map { ($0.need, plan.position) }
        for amendment in amendments(of: plan) {
            for added in amendment.add ?? [] where added.objective == objective {
                given = (added.need, amendment.position)
            }
            for change in amendment.change ?? [] where change.objective == objective {
                if let need = change.need { given = (need, amendment.position) }
            }
        }
        return given
    }

    func need(of objective: ObjectiveID, in plan: Told<PlanAdopted>) -> NeedID? { given(objective, in: plan)?.need }

    /// The place of its need in the priorities as they stood then.
    func rankGiven(to objective: ObjectiveID, in plan: Told<PlanAdopted>) -> Count? {
        guard let given = given(objective, in: plan) else { return nil }
        let adopted = all(PrioritiesAdopted.self, in: plan.territory).last { $0.position < given.position }
        return adopted?.ranking.first { $0.need == given.need }?.position
    }

    func projects(naming objective: ObjectiveID, in territory: TerritoryID) -> [Told<ProjectSubmitted>] {
        all(ProjectSubmitted.self, in: territory).filter { objectives(of: $0)?.contains(objective) ?? false }
    }
}
