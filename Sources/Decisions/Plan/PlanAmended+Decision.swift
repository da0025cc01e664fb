public import Events

extension PlanAmended: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.judgeSession(session, votes: nil)
        guard
            let record = try hearing.expect(PlanRecord.self, plan.text, .unknownPlan, "plan \(plan)", field: "/plan")
        else { return }
        hearing.require(
            record.isLive, .planNotLive, "plan \(plan) is no longer in force", field: "/plan", clashes: [record.origin])
        try judgeDropped(record, hearing)
        try judgeChanged(record, hearing)
        try hearing.judgeNewObjectives(add ?? [], field: "/add") { $0.plan == plan }
        let weight = try weightAfter(record, hearing)
        hearing.require(
            weight == BasisPoints.range.upperBound, .planWeights, "the weights then sum to \(weight)")
    }

    private func judgeDropped(_ record: PlanRecord, _ hearing: Hearing) throws {
        var known: Set<ObjectiveID> = []
        for (index, id) in (drop ?? []).enumerated() {
            let field = "/drop/\(index)"
            hearing.require(
                known.insert(id).inserted, .unknownObjective, "objective \(id) is dropped twice", field: field)
            guard let objective = try expect(id, in: record, hearing, field) else { continue }
            hearing.require(
                objective.openProjects == 0, .objectiveInUse,
                "\(objective.openProjects) open projects serve objective \(id)", field: field,
                clashes: [objective.origin])
        }
    }

    private func judgeChanged(_ record: PlanRecord, _ hearing: Hearing) throws {
        var known = Set(drop ?? [])
        for (index, change) in (change ?? []).enumerated() {
            let field = "/change/\(index)"
            hearing.require(
                known.insert(change.objective).inserted, .unknownObjective,
                "objective \(change.objective) is changed twice, or dropped", field: field + "/objective")
            _ = try expect(change.objective, in: record, hearing, field + "/objective")
            if let need = change.need {
                _ = try hearing.expect(
                    NeedRecord.self, need.text, .unknownNeed, "need \(need)", field: field + "/need")
            }
        }
    }

    private func expect(
        _ id: ObjectiveID, in record: PlanRecord, _ hearing: Hearing, _ field: String
    ) throws -> ObjectiveRecord? {
        let objective = try hearing.expect(
            ObjectiveRecord.self, id.text, .unknownObjective, "objective \(id)", field: field)
        guard let objective else { return nil }
        hearing.require(
            record.objectives.contains(id), .unknownObjective, "objective \(id) is none of plan \(plan)", field: field,
            clashes: [objective.origin])
        return objective
    }

    private func weightAfter(_ record: PlanRecord, _ hearing: Hearing) throws -> Int64 {
        let dropped = Set(drop ?? [])
        var weights: [ObjectiveID: Int64] = [:]
        for id in record.objectives where !dropped.contains(id) {
            weights[id] = try hearing.own(ObjectiveRecord.self, id.text)?.weight.value
        }
        for change in change ?? [] { weights[change.objective] = change.weight?.value ?? weights[change.objective] }
        return weights.values.reduce(0, +) + (add ?? []).reduce(0) { $0 + $1.weight.value }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        guard var record = try hearing.own(PlanRecord.self, plan.text) else { return }
        let dropped = Set(drop ?? [])
        record.objectives = record.objectives.filter { !dropped.contains($0) } + (add ?? []).map(\.objective)
        hearing.keep(record, plan.text)
        for id in dropped { try amend(id, hearing) { $0.isLive = false } }
        for change in change ?? [] {
            try amend(change.objective, hearing) {
                $0.need = change.need ?? $0.need
                $0.weight = change.weight ?? $0.weight
            }
        }
        for objective in add ?? [] { hearing.keepNew(objective, of: plan) }
    }

    private func amend(
        _ id: ObjectiveID, _ hearing: Hearing, _ change: (inout ObjectiveRecord) -> Void
    ) throws {
        guard var objective = try hearing.own(ObjectiveRecord.self, id.text) else { return }
        change(&objective)
        hearing.keep(objective, id.text)
    }
}
