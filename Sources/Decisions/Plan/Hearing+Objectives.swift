import Events

extension Hearing {
    /// Objectives that a plan gets: their ids are new, their needs are known, and what they carry on may be carried on.
    func judgeNewObjectives(
        _ objectives: [PlanObjective], field: String, mayContinue: (ObjectiveRecord) -> Bool
    ) throws {
        var known: Set<ObjectiveID> = []
        for (index, objective) in objectives.enumerated() {
            let (id, field) = (objective.objective, "\(field)/\(index)")
            require(
                known.insert(id).inserted, .duplicateObjective, "objective \(id) stands twice",
                field: field + "/objective")
            try expectNew(
                ObjectiveRecord.self, id.text, .duplicateObjective, "objective \(id)", field: field + "/objective")
            _ = try expect(
                NeedRecord.self, objective.need.text, .unknownNeed, "need \(objective.need)", field: field + "/need")
            guard let continued = objective.continues else { continue }
            let record = try expect(
                ObjectiveRecord.self, continued.text, .unknownObjective, "objective \(continued)",
                field: field + "/continues")
            guard let record, !mayContinue(record) else { continue }
            object(
                .unknownObjective,
                "objective \(continued) is of plan \(record.plan), which this one does not supersede",
                field: field + "/continues", clashes: [record.origin])
        }
    }

    /// Keeps an objective that a plan gets.
    func keepNew(_ objective: PlanObjective, of plan: PlanID) {
        keep(
            ObjectiveRecord(
                isLive: true, need: objective.need, openProjects: 0, origin: origin, plan: plan,
                weight: objective.weight), objective.objective.text)
    }
}
