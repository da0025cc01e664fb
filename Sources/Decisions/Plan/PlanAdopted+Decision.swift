public import Events

extension PlanAdopted: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.expectNew(PlanRecord.self, plan.text, .duplicatePlan, "plan \(plan)", field: "/plan")
        hearing.require(
            from <= to, .planEndsBeforeItBegins, "the plan begins on \(from) and ends on \(to)", field: "/to")
        try hearing.judgeSession(session, votes: votes)
        try judgePriorities(hearing)
        try judgeSuccession(hearing)
        try judgeObjectives(hearing)
        try judgeStrategies(hearing)
    }

    private func judgePriorities(_ hearing: Hearing) throws {
        guard let priorities = try hearing.territory()?.priorities else {
            return hearing.object(.planWithoutPriorities, "no priorities have been adopted")
        }
        hearing.require(
            priorities.day <= hearing.day, .planWithoutPriorities,
            "it occurred on \(hearing.day), but priorities were only adopted on \(priorities.day)",
            field: "occurred", clashes: [priorities])
    }

    private func judgeSuccession(_ hearing: Hearing) throws {
        let live = try hearing.territory()?.plan
        let record = try live.flatMap { try hearing.own(PlanRecord.self, $0.text) }
        switch (supersedes, live) {
        case (nil, nil): break
        case (nil, let live?):
            hearing.object(
                .planAlreadyLive, "plan \(live) is live in \(hearing.envelope.territory)", field: "/supersedes",
                clashes: record.map { [$0.origin] } ?? [])
        case (let supersedes?, let live):
            hearing.require(
                supersedes == live, .notTheLivePlan,
                live.map { "plan \($0) is live, not \(supersedes)" } ?? "no plan is live", field: "/supersedes",
                clashes: record.map { [$0.origin] } ?? [])
            if supersedes == live, let record { hearing.requireInTime(record.origin, "plan \(supersedes)") }
        }
    }

    private func judgeObjectives(_ hearing: Hearing) throws {
        let weight = objectives.reduce(0) { $0 + $1.weight.value }
        hearing.require(
            weight == BasisPoints.range.upperBound, .planWeights, "the weights sum to \(weight)", field: "/objectives")
        try hearing.judgeNewObjectives(objectives, field: "/objectives") { $0.plan == supersedes }
    }

    private func judgeStrategies(_ hearing: Hearing) throws {
        let own = Set(objectives.map(\.objective))
        var known: Set<StrategyID> = []
        for (index, strategy) in strategies.enumerated() {
            let (id, field) = (strategy.strategy, "/strategies/\(index)")
            hearing.require(
                known.insert(id).inserted, .duplicateStrategy, "strategy \(id) stands twice", field: field + "/strategy"
            )
            try hearing.expectNew(
                StrategyRecord.self, id.text, .duplicateStrategy, "strategy \(id)", field: field + "/strategy")
            hearing.require(
                own.contains(strategy.objective), .unknownObjective,
                "strategy \(id) serves objective \(strategy.objective), which is not of this plan",
                field: field + "/objective")
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        if let supersedes { try end(supersedes, hearing) }
        hearing.keep(
            PlanRecord(
                from: from, isLive: true, objectives: objectives.map(\.objective), origin: hearing.origin, to: to),
            plan.text)
        for objective in objectives {
            hearing.keepNew(objective, of: plan)
        }
        for strategy in strategies {
            hearing.keep(
                StrategyRecord(objective: strategy.objective, origin: hearing.origin, plan: plan),
                strategy.strategy.text)
        }
        try hearing.changeTerritory { $0.plan = plan }
    }

    /// A plan ends; those of its objectives that open projects still serve live on until these are closed.
    private func end(_ plan: PlanID, _ hearing: Hearing) throws {
        guard var ended = try hearing.own(PlanRecord.self, plan.text) else { return }
        ended.isLive = false
        hearing.keep(ended, plan.text)
        for id in ended.objectives {
            guard var objective = try hearing.own(ObjectiveRecord.self, id.text) else { continue }
            objective.isLive = objective.isLive && objective.openProjects > 0
            hearing.keep(objective, id.text)
        }
    }
}
