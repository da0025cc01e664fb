import Events
import FieldCoding

/// What is stored of ``Planning``.
struct PlanningState<Figure: ReportFigure>: FieldRecord {
    var needs: [NeedAccount] = []
    var objectives: [ObjectiveAccount<Figure>] = []
    var plans: [PlanAccount] = []
    /// As last adopted.
    var priorities: [PrioritiesAdopted.Rank] = []

    init() {}

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        needs = try fields.list("needs", \.needs, "Needs as they were raised.")
        objectives = try fields.list("objectives", \.objectives, "Objectives plan by plan.")
        plans = try fields.list("plans", \.plans, "Plans as they were adopted: the first is version 1.")
        priorities = try fields.list("priorities", \.priorities, "Priorities as last adopted.")
    }
}

/// A plan; its version is its place among the plans of its territory, from 1.
struct PlanAccount: FieldRecord {
    let plan: PlanID
    /// The day on which another plan took its place.
    var superseded: Day?

    init(plan: PlanID) { self.plan = plan }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        plan = try fields.field("plan", \.plan, "The plan.")
        superseded = try fields.optional("superseded", \.superseded, "The day on which another took its place.")
    }
}

/// A need as it was raised.
struct NeedAccount: FieldRecord {
    let category: CategoryID
    let need: NeedID
    let position: UInt64
    let raised: Day
    let title: Text

    init(_ need: NeedRaised, _ event: FoldEvent) {
        category = need.category
        self.need = need.need
        position = event.position
        raised = event.occurred
        title = need.title
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        category = try fields.field("category", \.category, "What it is about.")
        need = try fields.field("need", \.need, "The need.")
        position = try fields.position("position", \.position, "The entry that raised it.")
        raised = try fields.field("raised", \.raised, "The day.")
        title = try fields.field("title", \.title, "The need in a sentence.")
    }
}

/// An objective of a plan and its last measurement.
struct ObjectiveAccount<Figure: ReportFigure>: FieldRecord {
    private(set) var baseline: Int64?
    var changed: Day
    /// The day on which an amendment dropped it.
    private(set) var dropped: Day?
    private(set) var indicator: Text?
    var lastValue: Figure?
    var measured: Day?
    private(set) var need: NeedID
    let objective: ObjectiveID
    /// The plan's place among the plans.
    let plan: Int
    /// Of its need, when the plan got it.
    var priorityRank: Int64?
    /// The day on which the plan got it.
    let since: Day
    var strategies: Int64
    private(set) var target: Int64?
    private(set) var weight: BasisPoints

    init(_ objective: PlanObjective, plan: Int, changed: Day) {
        baseline = objective.baseline
        self.changed = changed
        indicator = objective.indicator
        need = objective.need
        self.objective = objective.objective
        self.plan = plan
        since = changed
        strategies = 0
        target = objective.target
        weight = objective.weight
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        baseline = try fields.optional("baseline", \.baseline, "Where the indicator began.")
        changed = try fields.field("changed", \.changed, "The last day on which it changed.")
        dropped = try fields.optional("dropped", \.dropped, "The day on which an amendment dropped it.")
        indicator = try fields.optional("indicator", \.indicator, "What is measured.")
        lastValue = try fields.optional("lastValue", \.lastValue, "The last measurement.")
        measured = try fields.optional("measured", \.measured, "The day of the last measurement.")
        need = try fields.field("need", \.need, "The need it answers.")
        objective = try fields.field("objective", \.objective, "The objective.")
        plan = try fields.index("plan", \.plan, "The plan's place among the plans.")
        priorityRank = try fields.optional("priorityRank", \.priorityRank, "Its need's rank when the plan got it.")
        since = try fields.field("since", \.since, "The day on which the plan got it.")
        strategies = try fields.field("strategies", \.strategies, "Strategies towards it.")
        target = try fields.optional("target", \.target, "Where the indicator is to arrive.")
        weight = try fields.field("weight", \.weight, "Its share of the plan.")
    }

    mutating func drop(on day: Day) {
        dropped = day
        changed = max(changed, day)
    }

    mutating func change(_ change: PlanObjectiveChange, on day: Day) {
        baseline = change.baseline ?? baseline
        indicator = change.indicator ?? indicator
        need = change.need ?? need
        target = change.target ?? target
        weight = change.weight ?? weight
        changed = max(changed, day)
    }
}
