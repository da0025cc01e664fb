import Events
import FieldCoding

/// Plausible random histories: references that stand, money that is there, polls, lessons that cross territories.
struct HistoryGenerator {
    var source: SampleSource
    var story = Story()
    private var counter = 0

    struct Award {
        let id: AwardID
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
        var projects: [(id: ProjectID, call: CallID, requested: Int64?)] = []
        var awards: [Award] = []
        var expenses: [(id: ExpenseID, amount: Int64)] = []
        var lessons: [LessonID] = []
        var polls: [(id: PollID, options: [OptionID], method: PollMethod)] = []
        var plans: [(id: PlanID, objectives: [ObjectiveID])] = []
        var community = CommunityGround()
        var organisations: [OrganisationID] = []
        var reports: [ReportID] = []
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
        default:
            counter += 1
            story.tell(CycleOpened(goals: [], n: Count(Int64(counter))), in: .programme)
            if source.below(2) == 0 { story.tell(CycleClosed(n: Count(Int64(counter))), in: .programme) }
        }
    }

    private mutating func calls(_ place: Int, _ territory: TerritoryID) throws {
        switch source.below(9) {
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
                story.tell(Facts.amended(call, pot: source.within(100...5_000)), in: territory)
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
                        PlanObjective(baseline: 0, need: "n1", objective: $0, target: 50, text: "…", weight: 5_000)
                    }, plan: plan, purpose: "…", session: "s", strategies: [], supersedes: before, to: story.day),
                in: territory)
        case 4:
            guard let plan = grounds[place].plans.last else { return }
            if source.below(4) == 0 { return story.tell(amendment(of: plan.id, plan.objectives), in: territory) }
            story.tell(
                PlanProgressReported(
                    measured: story.day.adding(days: -source.below(20)), method: "…",
                    objective: source.pick(plan.objectives), plan: plan.id, value: source.within(-1...2)),
                in: territory)
        case 5:
            guard let project = grounds[place].projects.last else { return }
            switch source.below(6) {
            case 4:
                let objectives = grounds[place].plans.last?.objectives.shuffled(using: &source)
                story.tell(
                    ProjectAmended(objectives: objectives.map(Array.init), project: project.id, reason: Note("…")),
                    in: territory)
            case 5:
                grounds[place].projects.removeLast()
                story.tell(Facts.withdrawn(project.id), in: territory)
            case 0:
                for _ in 0...source.below(2) {
                    let points = [source.within(0...20), source.within(0...20)]
                    story.tell(try Facts.evaluation(project.id, "i", points[0], "p", points[1]), in: territory)
                }
            case 1:
                story.tell(
                    Facts.ranking(project.call, (project.id, .sample(from: &source))), in: territory)
            case 2:
                for _ in 0...source.below(2) {
                    story.tell(
                        AwardWaitlisted(
                            amount: source.below(3) == 0 ? nil : Money(source.within(1...3)), call: project.call,
                            project: project.id), in: territory)
                }
            default: story.tell(try Facts.admissibility(project.id, .sample(from: &source)), in: territory)
            }
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
                    requested: requested.map { Money($0) }, residentsInvolved: 3, title: "…"),
                in: territory)
        }
    }

    private mutating func amendment(of plan: PlanID, _ objectives: [ObjectiveID]) -> PlanAmended {
        let (kept, dropped) = (objectives[0], objectives[1])
        return PlanAmended(
            add: [PlanObjective(need: "n2", objective: id("o"), text: "…", weight: 5_000)],
            change: [PlanObjectiveChange(objective: kept, target: source.within(1...90))],
            drop: source.below(2) == 0 ? [dropped] : nil, plan: plan, reason: Note("…"), session: "s")
    }

    private mutating func execution(_ place: Int, _ territory: TerritoryID) throws {
        if !grounds[place].projects.isEmpty, source.below(4) == 0 {
            let project = grounds[place].projects.remove(at: source.below(grounds[place].projects.count))
            let award: AwardID = id("a")
            grounds[place].awards.append(Award(id: award, amount: project.requested ?? 0))
            story.tell(Facts.award(award, project.id, project.call, project.requested), in: territory)
            return
        }
        guard !grounds[place].awards.isEmpty else { return }
        let which = source.below(grounds[place].awards.count)
        let award = grounds[place].awards[which]
        guard award.open else { return }
        guard let agreement = award.agreement else {
            if source.below(4) == 0 {
                grounds[place].awards[which].open = false
                story.tell(Facts.ended(award.id, freed: award.amount), in: territory)
            } else if award.amount > 0 {
                let agreement: AgreementID = id("g")
                grounds[place].awards[which].agreement = agreement
                story.tell(
                    Facts.agreement(
                        agreement, award.id, award.amount, to: story.day.adding(days: source.below(90)),
                        reportsDue: source.below(2) == 0 ? nil : [story.day.adding(days: 40), story.day]),
                    in: territory)
            }
            return
        }
        switch source.below(13) {
        case 11: story.tell(Facts.guarantee(agreement, .sample(from: &source), until: story.day), in: territory)
        case 12:
            guard let report = grounds[place].reports.last else { return }
            story.tell(Facts.reviewed(report, .sample(from: &source)), in: territory)
        case 8:
            let first = source.within(0...award.amount)
            story.tell(try Facts.amended(agreement, first, award.amount - first), in: territory)
        case 9:
            let replies: ReportID? = source.below(4) == 0 ? "r" : nil
            let participation = ReportSubmitted.Participation(
                residents: Count(source.within(0...3)), volunteerHours: Count(source.within(0...3)))
            let report: ReportID = id("r")
            grounds[place].reports.append(report)
            story.tell(
                try Facts.report(
                    report, agreement, replies: replies, participation: source.below(3) == 0 ? nil : participation),
                in: territory)
        case 10:
            story.tell(Facts.brought(agreement, source.within(0...90)), in: territory)
            story.tell(try Facts.extended(agreement, to: story.day.adding(days: source.below(90))), in: territory)
        case 0, 1:
            let amount = min(award.amount - award.disbursed, source.within(1...200))
            guard amount > 0 else { return }
            grounds[place].awards[which].disbursed += amount
            story.tell(try Facts.disbursed(agreement, amount), in: territory)
        case 2, 3, 4:
            let amount = min(award.disbursed - award.reported, source.within(1...90))
            guard amount > 0 else { return }
            let expense: ExpenseID = id("e")
            let isOwn = source.below(5) == 0
            if !isOwn { grounds[place].awards[which].reported += amount }
            grounds[place].expenses.append((expense, amount))
            story.tell(try Facts.expense(expense, agreement, amount, isOwn ? .own : .grant), in: territory)
        case 5, 6:
            guard !grounds[place].expenses.isEmpty else { return }
            let expense = source.pick(grounds[place].expenses)
            let accepted = source.within(0...expense.amount)
            story.tell(try Facts.review(expense.id, .sample(from: &source), accepted), in: territory)
        default:
            let kept = award.disbursed - award.reported
            if kept > 0, source.below(2) == 0 {
                let cause = RefundReceived.Cause.sample(from: &source)
                let amount = source.within(1...kept)
                grounds[place].awards[which].disbursed -= amount
                story.tell(Facts.refund(agreement, amount, cause), in: territory)
            } else if source.below(4) == 0 {
                grounds[place].awards[which].open = false
                story.tell(Facts.closed(agreement), in: territory)
            }
        }
    }

    private mutating func polls(_ place: Int, _ territory: TerritoryID) {
        guard let poll = grounds[place].polls.last, source.below(12) != 0 else {
            let options: [OptionID] = ["n1", "n2", "n3", "n4"]
            let poll: PollID = id("poll")
            let method = PollMethod.sample(from: &source)
            grounds[place].polls.append((poll, options, method))
            story.tell(
                Facts.poll(
                    poll, "n1", "n2", "n3", "n4", method: method, secret: source.below(2) == 0, eligible: 30),
                in: territory)
            return
        }
        if source.below(12) == 0 {
            grounds[place].polls.removeLast()
            story.tell(Facts.close(poll.id, 1, spoiled: Int64(source.below(3))), in: territory)
            story.tell(
                PrioritiesAdopted(
                    poll: poll.id, ranking: [.init(need: "n2", position: 1), .init(need: "n1", position: 2)],
                    session: "s"), in: territory)
            return
        }
        let chosen = Array(poll.options.shuffled(using: &source).prefix(1 + source.below(3)))
        let ballot: Ballot =
            switch poll.method {
            case .plurality: .approve(Array(chosen.prefix(1)))
            case .approval: .approve(chosen)
            case .borda, .schulze: .rank([chosen])
            case .cumulative, .score: .points(chosen.map { .init(option: $0, points: Count(Int64(source.below(4)))) })
            }
        // Few voters, so that some vote again.
        story.tell(Facts.vote(poll.id, VoterID(unchecked: "v\(source.below(6))"), ballot), in: territory)
    }

    private mutating func learning(_ place: Int, _ territory: TerritoryID) throws {
        let other = source.below(2)
        if source.below(8) == 0 {
            let both = grounds.map(\.territory)
            let exchange = ExchangeHeld(
                day: story.day, exchange: id("x"), organisations: [], territories: source.below(2) == 0 ? both : [],
                title: "…")
            return story.tell(exchange, in: territory)
        }
        if let own = grounds[place].lessons.last, source.below(4) == 0 {
            return story.tell(
                source.below(2) == 0
                    ? LessonValidated(agree: 2, by: .community, disagree: 1, lesson: own)
                    : LessonRetired(lesson: own, reason: Note("…")) as any Event, in: territory)
        }
        if source.below(2) == 0 || grounds[other].lessons.isEmpty {
            let lesson: LessonID = id("l")
            grounds[place].lessons.append(lesson)
            story.tell(Facts.lesson(lesson), in: territory)
        } else if source.below(2) == 0 {
            let lesson = source.pick(grounds[other].lessons)
            story.tell(Facts.shared(lesson, with: "x", "y", reached: 4), in: grounds[other].territory)
        } else {
            let lesson = source.pick(grounds[other].lessons)
            story.tell(
                try Facts.adopted(lesson, of: grounds[other].territory, by: UnspecifiedID(territory)), in: territory)
        }
    }
}
