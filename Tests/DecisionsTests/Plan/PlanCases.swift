private typealias H = History

private func progress(_ objective: String, plan: String = "plan1", measured: String = "2026-06-01") -> Line {
    event(
        "plan.progressReported", on: "2026-06-02",
        "'plan':'\(plan)','objective':'\(objective)','value':-3,'measured':'\(measured)','method':'count'")
}

private func second(
    _ objective: String = "o3", continues: String? = "o1", supersedes: String? = "plan1", on day: String = "2027-03-01"
) -> Line {
    H.planAdopted(
        "plan2", on: day, objectives: [H.objective(objective, "n2", 10_000, continues: continues)], strategies: [],
        from: "2027-04-01", to: "2028-03-31", supersedes: supersedes)
}

/// What plans are held to.
let planCases = [
    Case("a plan", given: H.prioritised, when: H.planAdopted("plan1", votes: H.votes(2))),
    Case(
        "the same plan again", given: H.plan,
        when: H.planAdopted(
            "plan1", objectives: [H.objective("o9", "n1", 10_000)], strategies: [], supersedes: "plan1"),
        breaks: "plan.duplicate"),
    Case(
        "weights of less than the whole", given: H.prioritised,
        when: H.planAdopted("plan1", objectives: [H.objective("o1", "n1", 9_999)]), breaks: "plan.weights"),
    Case(
        "an objective twice", given: H.prioritised,
        when: H.planAdopted("plan1", objectives: [H.objective("o1", "n1", 5_000), H.objective("o1", "n2", 5_000)]),
        breaks: "plan.duplicateObjective"),
    Case(
        "an objective of the plan before", given: H.plan, when: second("o1", continues: nil),
        breaks: "plan.duplicateObjective"),
    Case(
        "a strategy twice", given: H.prioritised,
        when: H.planAdopted("plan1", strategies: [H.strategy("st1", "o1"), H.strategy("st1", "o2")]),
        breaks: "plan.duplicateStrategy"),
    Case(
        "a strategy for nothing", given: H.prioritised,
        when: H.planAdopted("plan1", strategies: [H.strategy("st1", "o9")]),
        breaks: "plan.unknownObjective"),
    Case(
        "an objective for nothing", given: H.prioritised,
        when: H.planAdopted("plan1", objectives: [H.objective("o1", "n9", 10_000)]), breaks: "need.unknown"),
    Case("no priorities", given: H.session, when: H.planAdopted("plan1"), breaks: "plan.noPriorities"),
    Case(
        "priorities of a later day",
        given: H.session + [H.priorities("n1", on: "2026-04-01")], when: H.planAdopted("plan1"),
        breaks: "plan.noPriorities"),
    Case(
        "no session", given: H.prioritised, when: H.planAdopted("plan1", session: "ses9"),
        breaks: "board.unknownSession"),
    Case(
        "no majority", given: H.prioritised, when: H.planAdopted("plan1", votes: H.votes(1, 1)),
        breaks: "board.noMajority"),
    Case(
        "it ends before it begins", given: H.prioritised, when: H.planAdopted("plan1", to: "2026-03-31"),
        breaks: "plan.endsBeforeItBegins"),
    Case("a plan that supersedes the live one", given: H.plan, when: second()),
    Case(
        "a second plan beside the live one", given: H.plan, when: second(continues: nil, supersedes: nil),
        breaks: "plan.alreadyLive"),
    Case(
        "it supersedes a plan that is not live", given: H.plan, when: second(continues: nil, supersedes: "plan0"),
        breaks: "plan.notTheLivePlan"),
    Case(
        "it supersedes where there is none", given: H.prioritised, when: second(continues: nil),
        breaks: "plan.notTheLivePlan"),
    Case(
        "it supersedes a plan that has ended", given: H.plan + [second()],
        when: H.planAdopted(
            "plan3", on: "2028-03-01", objectives: [H.objective("o4", "n1", 10_000, continues: "o1")], strategies: [],
            from: "2028-04-01", to: "2029-03-31", supersedes: "plan1"),
        breaks: "plan.notTheLivePlan"),
    Case(
        "it carries on nothing", given: H.plan, when: second(continues: "o9"), breaks: "plan.unknownObjective"),
    Case(
        "it carries on an objective of an older plan", given: H.plan + [second()],
        when: H.planAdopted(
            "plan3", on: "2028-03-01", objectives: [H.objective("o4", "n1", 10_000, continues: "o1")], strategies: [],
            from: "2028-04-01", to: "2029-03-31", supersedes: "plan2"),
        breaks: "plan.unknownObjective"),
    Case(
        "adopted before the plan that it supersedes", given: H.plan, when: second(on: "2026-03-10"),
        breaks: "envelope.beforeWhatItRefersTo"),

    Case("progress", given: H.plan, when: progress("o1")),
    Case("progress measured that day", given: H.plan, when: progress("o1", measured: "2026-06-02")),
    Case("progress of nothing", given: H.plan, when: progress("o9"), breaks: "plan.unknownObjective"),
    Case(
        "progress of no plan", given: H.prioritised, when: progress("o1", plan: "plan9"), breaks: "plan.unknown",
        "plan.unknownObjective"),
    Case(
        "progress of another plan's objective", given: H.plan + [second()], when: progress("o3", plan: "plan1"),
        breaks: "plan.unknownObjective", "envelope.beforeWhatItRefersTo"),
    Case(
        "measured after it was reported", given: H.plan, when: progress("o1", measured: "2026-06-03"),
        breaks: "plan.measuredLater"),
]
