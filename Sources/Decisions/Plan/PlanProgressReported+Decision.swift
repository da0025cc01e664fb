public import Events

extension PlanProgressReported: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        hearing.require(
            measured <= hearing.day, .measuredLater, "it was measured on \(measured) and reported on \(hearing.day)",
            field: "/measured")
        _ = try hearing.expect(PlanRecord.self, plan.text, .unknownPlan, "plan \(plan)", field: "/plan")
        let record = try hearing.expect(
            ObjectiveRecord.self, objective.text, .unknownObjective, "objective \(objective)", field: "/objective")
        guard let record, record.plan != plan else { return }
        hearing.object(
            .unknownObjective, "objective \(objective) is of plan \(record.plan), not of \(plan)", field: "/objective",
            clashes: [record.origin])
    }

    /// No later decision asks for progress.
    public func record(_ hearing: Hearing) throws {}
}
