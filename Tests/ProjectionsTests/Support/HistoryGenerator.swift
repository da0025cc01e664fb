import Events
import FieldCoding

/// Plausible random histories: references that stand, money that is there, polls, lessons that cross territories.
struct HistoryGenerator {
    var source: SampleSource
    var story = Story()
    private var counter = 0

    typealias Project = (id: ProjectID, call: CallID, requested: Int64?)

    struct Award {
        let id: AwardID
        let project: Project
        let amount: Int64
        var agreement: AgreementID?
        var disbursed: Int64 = 0
        var reported: Int64 = 0
        var open = true
    }

    struct Ground {
        let territory: TerritoryID
        var funds: [FundID] = []
        var calls: [CallID] = []
        var projects: [Project] = []
        var awards: [Award] = []
        var expenses: [(id: ExpenseID, amount: Int64)] = []
        var lessons: [LessonID] = []
        var polls: [(id: PollID, options: [OptionID], method: PollMethod)] = []
        var plans: [(id: PlanID, objectives: [ObjectiveID])] = []
        var community = CommunityGround()
        var organisations: [OrganisationID] = []
        var reports: [ReportID] = []
        var cycle: Int64?
        var needs = 0
    }

    var grounds = [
        Ground(territory: "los-aromos"), Ground(territory: "cerro-alto"), Ground(territory: .programme),
    ]

    init(seed: UInt64) { source = SampleSource(seed: seed) }

    /// A history of about as many events as asked for.
    static func story(seed: UInt64, events: Int) throws -> Story {
        var generator = HistoryGenerator(seed: seed)
        while generator.story.steps.count < events { try generator.step() }
        return generator.story
    }

    mutating func id<Kind>(_ prefix: String) -> Identifier<Kind> {
        counter += 1
        return Identifier(unchecked: "\(prefix)\(counter)")
    }

    private mutating func step() throws {
        if source.below(3) == 0 { story.day = story.day.adding(days: source.below(9)) }
        let place = source.below(grounds.count)
        let territory = grounds[place].territory
        if source.below(4) == 0 { return try community(place, territory) }
        if territory == .programme {
            programme(place)
        } else {
            switch source.below(11) {
            case 10: try standing(place, territory)
            case 0, 1, 2: try calls(place, territory)
            case 3, 4, 5, 6: try execution(place, territory)
            case 7, 8: polls(place, territory)
            default: try learning(place, territory)
            }
        }
    }

    private mutating func programme(_ place: Int) {
        switch source.below(5) {
        case 4: rules()
        case 0:
            let fund: FundID =
                grounds[place].funds.isEmpty || source.below(3) == 0 ? id("f") : source.pick(grounds[place].funds)
            if !grounds[place].funds.contains(fund) { grounds[place].funds.append(fund) }
            story.tell(Facts.financed(fund, source.within(1...9_000), inKind: source.below(5) == 0), in: .programme)
        case 1, 2:
            guard !grounds[place].funds.isEmpty else { return }
            let other = source.below(2)
            let fund = source.pick(grounds[place].funds)
            grounds[other].funds.append(fund)
            story.tell(
                Facts.allocated(fund, source.within(1...900), to: grounds[other].territory), in: .programme)
        default: cycle(place, .programme)
        }
    }

    /// Opens the next cycle or closes the one that is open.
    mutating func cycle(_ place: Int, _ territory: TerritoryID) {
        if let open = grounds[place].cycle {
            grounds[place].cycle = nil
            return story.tell(CycleClosed(n: Count(open)), in: territory)
        }
        counter += 1
        grounds[place].cycle = Int64(counter)
        story.tell(CycleOpened(goals: [], n: Count(Int64(counter))), in: territory)
    }

    private mutating func calls(_ place: Int, _ territory: TerritoryID) throws {
        switch source.below(13) {
        case 0:
            let call: CallID = id("c")
            let fund = grounds[place].funds.isEmpty ? nil : source.pick(grounds[place].funds)
            grounds[place].calls.append(call)
            story.tell(
                Facts.call(
                    call, fund: fund, pot: source.below(4) == 0 ? nil : source.within(100...5_000),
                    category: source.below(2) == 0 ? nil : "barrio", criteria: Facts.criteria), in: territory)
        case 1:
            let fund: FundID = id("own")
            grounds[place].funds.append(fund)
            story.tell(Facts.financed(fund, source.within(1...9_000)), in: territory)
            if source.below(2) == 0 { story.tell(Facts.withdrawn(fund, source.within(0...900)), in: territory) }
        case 2:
            if let call = grounds[place].calls.last, source.below(2) == 0 {
                story.tell(
                    Facts.amended(
                        call, pot: source.within(100...5_000), category: source.below(3) == 0 ? "patio" : nil),
                    in: territory)
            }
            guard !grounds[place].calls.isEmpty, source.below(4) == 0 else { return }
            story.tell(Facts.resolved(source.pick(grounds[place].calls)), in: territory)
        case 3:
            let plan: PlanID = id("plan")
            let objectives: [ObjectiveID] = [id("o"), id("o")]
            let before = grounds[place].plans.last?.id
            grounds[place].plans.append((plan, objectives))
            story.tell(
                PlanAdopted(
                    from: story.day,
                    objectives: objectives.map {
                        PlanObjective(
                            baseline: 0, need: source.pick(Self.needs), objective: $0, target: 50, text: "…",
                            weight: BasisPoints(source.within(1...9_999)))
                    }, plan: plan, purpose: "…", session: "s",
                    strategies: (0..<source.below(3)).map { _ in
                        PlanStrategy(kind: .fund, objective: source.pick(objectives), strategy: id("st"), text: "…")
                    }, supersedes: before, to: story.day),
                in: territory)
        case 4:
            guard let plan = grounds[place].plans.last else { return }
            if source.below(4) == 0 { return story.tell(amendment(of: plan.id, plan.objectives), in: territory) }
            story.tell(
                PlanProgressReported(
                    measured: story.day.adding(days: -source.below(20)), method: "…",
                    objective: source.pick(plan.objectives), plan: plan.id, value: source.within(-1...2)),
                in: territory)
        case 5, 9, 10, 11, 12: try judging(place, territory)
        default:
            guard !grounds[place].calls.isEmpty else { return }
            let project: ProjectID = id("p")
            let call = source.pick(grounds[place].calls)
            let requested = source.below(6) == 0 ? nil : source.within(1...500)
            grounds[place].projects.append((project, call, requested))
            let objectives = grounds[place].plans.last?.objectives ?? []
            story.tell(
                ProjectSubmitted(
                    call: call, objectives: objectives.isEmpty ? nil : Array(objectives.shuffled(using: &source)),
                    organisation: grounds[place].organisations.last, project: project,
                    requested: requested.map { Money($0) },
                    residentsInvolved: source.below(3) == 0 ? nil : Count(source.within(0...40)), title: "…"),
                in: territory)
        }
    }

    static let needs: [NeedID] = ["n1", "n2", "n3", "n4"]

    private mutating func amendment(of plan: PlanID, _ objectives: [ObjectiveID]) -> PlanAmended {
        let (kept, dropped) = (objectives[0], objectives[1])
        return PlanAmended(
            add: [PlanObjective(need: source.pick(Self.needs), objective: id("o"), text: "…", weight: 5_000)],
            change: [
                PlanObjectiveChange(
                    need: source.below(3) == 0 ? source.pick(Self.needs) : nil, objective: kept,
                    target: source.within(1...90))
            ],
            drop: source.below(2) == 0 ? [dropped] : nil, plan: plan, reason: Note("…"), session: "s")
    }
}
