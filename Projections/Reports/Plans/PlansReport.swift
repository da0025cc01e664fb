import Events
import Rules

/// `plans`: each objective, how far its indicator has come and what projects were paid for it.
struct PlansReport<Figure: ReportFigure> {
    let streams: Streams<Figure>

    init(_ streams: Streams<Figure>) { self.streams = streams }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        var lines: [PlanLine<Figure>] = []
        for views in streams.all {
            guard let planning = views.planning, let ledger = views.ledger else { continue }
            lines += try self.lines(planning, ledger, of: views.territory)
        }
        return try Self.shape.table(
            lines, currency: \.currency,
            day: { $0.objective.since })
    }

    private func lines(
        _ planning: Planning<Figure>, _ ledger: Ledger<Figure>, of territory: TerritoryID
    ) throws(FoldFailure) -> [PlanLine<Figure>] {
        var lines = planning.book.objectives.map { objective in
            PlanLine<Figure>(
                territory: territory, plan: planning.book.plans[objective.plan], objective: objective,
                currency: ledger.book.currency)
        }
        for project in ledger.book.projects where project.withdrawn == nil {
            for objective in project.objectives {
                guard let place = planning.place(of: objective) else { continue }
                try lines[place].projects.add(1, at: project.submitted)
            }
        }
        for award in ledger.book.awards {
            guard let first = ledger.book.projects[award.project].objectives.first,
                let place = planning.place(of: first)
            else { continue }
            try lines[place].awarded.add(award.awarded)
            try lines[place].awarded.subtract(award.freed)
            try lines[place].executed.add(try award.executed())
        }
        return lines
    }

    private static var shape: TableShape<PlanLine<Figure>, Figure> {
        TableShape(
            name: "plans", title: "Plans by objective", rows: "TERRITORY/PLAN/OBJECTIVE",
            columns: objective + indicator + money)
    }

    private static var objective: [ColumnShape<PlanLine<Figure>, Figure>] {
        [
            .id("territory", "The territory.") { $0.territory.text },
            .text("currency", "The currency of all amounts of the row.") { $0.currency?.code },
            .id("plan", "The plan.") { $0.plan.plan.text },
            .plain("version", .number, "1 for the territory's first plan, 2 for the next.") {
                Int64($0.objective.plan) + 1
            },
            .flag("live", "No later plan has taken the plan's place, and no amendment dropped it.") {
                $0.plan.superseded == nil && $0.objective.dropped == nil
            },
            .id("objective", "The objective.") { $0.objective.objective.text },
            .id("need", "The need that it answers.") { $0.objective.need.text },
            .plain("priorityRank", .number, "The need's place in the priorities when the plan got it.") {
                $0.objective.priorityRank
            },
            .plain("weight", .bp, "Its share of the plan.") { $0.objective.weight.value },
            .plain("strategies", .count, "Strategies of the plan towards it.") { $0.objective.strategies },
        ]
    }

    private static var indicator: [ColumnShape<PlanLine<Figure>, Figure>] {
        [
            .text("indicator", "What is measured.") { $0.objective.indicator?.string },
            .plain("baseline", .number, "Where the indicator began.") { $0.objective.baseline },
            .plain("target", .number, "Where the indicator is to arrive.") { $0.objective.target },
            .figure(
                "lastValue", .number, totalled: false,
                "The latest measurement by day, from progress reports and from results of closed projects."
            ) { $0.objective.lastValue },
            .plain(
                "progress", .bp,
                "(lastValue - baseline) / (target - baseline); blank where one is missing or they are equal."
            ) { $0.progress },
        ]
    }

    private static var money: [ColumnShape<PlanLine<Figure>, Figure>] {
        [
            .figure(
                "projects", .count,
                "Projects submitted, and not withdrawn, that name the objective; one may name several."
            ) {
                $0.projects
            },
            .figure("awarded", .money, "Awards, less what was freed, of projects that name it first.") { $0.awarded },
            .figure("executed", .money, "Executed money (see budgets) of projects that name it first.") { $0.executed },
            .flag("orphan", "No project that was not withdrawn names it.") { $0.projects.value == 0 },
            .day("lastChange", "The day of its adoption, or of the last amendment, report or result on it.") {
                $0.objective.changed
            },
        ]
    }
}

/// What stands behind one row of `plans`.
struct PlanLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let plan: PlanAccount
    let objective: ObjectiveAccount<Figure>
    let currency: Currency?
    var projects = Figure()
    var awarded = Figure()
    var executed = Figure()

    init(territory: TerritoryID, plan: PlanAccount, objective: ObjectiveAccount<Figure>, currency: Currency?) {
        self.territory = territory
        self.plan = plan
        self.objective = objective
        self.currency = currency
    }

    var progress: Int64? {
        guard let baseline = objective.baseline, let target = objective.target, let last = objective.lastValue else {
            return nil
        }
        return Share.basisPoints(last.value - baseline, of: target - baseline)
    }
}
