import Events
import FieldCoding
import Rules

/// The needs of a stream, its plans, their objectives and how far these have come.
struct Planning<Figure: ReportFigure>: Fold {
    static var version: Int { 3 }
    static var reads: EventTypeSet {
        [.needRaised, .prioritiesAdopted, .planAdopted, .planAmended, .planProgressReported, .projectClosed]
    }

    private(set) var book = PlanningState<Figure>()
    /// The place of the objective that bears an id, the latest when plans share it.
    private var objectives = EntityIndex()
    private var ranks: [NeedID: Int64] = [:]

    init() {}

    init(_ state: PlanningState<Figure>) {
        book = state
        objectives = EntityIndex(state.objectives.lazy.map(\.objective.text))
        for rank in state.priorities { ranks[rank.need] = rank.position.value }
    }

    var state: PlanningState<Figure> { book }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        switch event.type {
        case .needRaised: book.needs.append(NeedAccount(event.content(NeedRaised.self), event))
        case .prioritiesAdopted:
            book.priorities = event.content(PrioritiesAdopted.self).ranking
            ranks = [:]
            for rank in book.priorities { ranks[rank.need] = rank.position.value }
        case .planAdopted: adopt(event.content(PlanAdopted.self), event.occurred)
        case .planAmended: amend(event.content(PlanAmended.self), event.occurred)
        case .planProgressReported:
            let report = event.content(PlanProgressReported.self)
            if let place = place(of: report.objective, in: report.plan) {
                try measure(place, report.value, report.measured, event)
            }
        case .projectClosed:
            for result in event.content(ProjectClosed.self).results ?? [] {
                guard let place = objectives[result.objective.text] else { continue }
                try measure(place, result.value, event.occurred, event)
            }
        default: break
        }
    }

    /// The objective that projects naming this id work for.
    func place(of objective: ObjectiveID) -> Int? { objectives[objective.text] }

    private func place(of objective: ObjectiveID, in plan: PlanID) -> Int? {
        if let latest = objectives[objective.text], book.plans[book.objectives[latest].plan].plan == plan {
            return latest
        }
        return book.objectives.lastIndex { $0.objective == objective && book.plans[$0.plan].plan == plan }
    }

    private mutating func adopt(_ event: PlanAdopted, _ day: Day) {
        if let before = event.supersedes, let place = book.plans.lastIndex(where: { $0.plan == before }) {
            book.plans[place].superseded = day
        }
        book.plans.append(PlanAccount(plan: event.plan))
        for objective in event.objectives {
            let strategies = event.strategies.count { $0.objective == objective.objective }
            add(objective, to: book.plans.count - 1, strategies: strategies, day)
        }
    }

    private mutating func add(_ objective: PlanObjective, to plan: Int, strategies: Int, _ day: Day) {
        var account = ObjectiveAccount<Figure>(objective, plan: plan, changed: day)
        account.priorityRank = ranks[objective.need]
        account.strategies = Int64(strategies)
        objectives[objective.objective.text] = book.objectives.count
        book.objectives.append(account)
    }

    /// A need's place in the priorities as last adopted.
    func rank(of need: NeedID) -> Int64? { ranks[need] }

    private mutating func amend(_ event: PlanAmended, _ day: Day) {
        for objective in event.drop ?? [] {
            if let place = place(of: objective, in: event.plan) { book.objectives[place].drop(on: day) }
        }
        for change in event.change ?? [] {
            guard let place = place(of: change.objective, in: event.plan) else { continue }
            book.objectives[place].change(change, on: day)
            if let need = change.need { book.objectives[place].priorityRank = ranks[need] }
        }
        guard let plan = book.plans.lastIndex(where: { $0.plan == event.plan }) else { return }
        for objective in event.add ?? [] { add(objective, to: plan, strategies: 0, day) }
    }

    /// The latest measurement counts; of two of one day the one recorded last.
    private mutating func measure(
        _ place: Int, _ value: Int64, _ day: Day, _ event: FoldEvent
    ) throws(FoldFailure) {
        if event.occurred > book.objectives[place].changed { book.objectives[place].changed = event.occurred }
        var last = book.objectives[place].lastValue ?? Figure()
        if let measured = book.objectives[place].measured, measured > day {
            last.support(at: event.position)
        } else {
            book.objectives[place].measured = day
            try last.become(value, at: event.position)
        }
        book.objectives[place].lastValue = last
    }
}
