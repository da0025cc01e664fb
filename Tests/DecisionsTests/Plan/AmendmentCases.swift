private typealias H = History

/// Plan plan1 has o1 (need n2, 6,000) and o2 (need n1, 4,000).
func amended(
    _ plan: String = "plan1", add: [String] = [], drop: [String] = [], change: [String] = [], session: String = "ses1",
    on day: String = "2026-05-25"
) -> Line {
    event(
        "plan.amended", on: day,
        "'plan':'\(plan)','reason':'The street was paved','session':'\(session)'"
            + (add.isEmpty ? "" : ",'add':[\(add.joined(separator: ","))]")
            + (drop.isEmpty ? "" : ",'drop':[\(drop.map { "'\($0)'" }.joined(separator: ","))]")
            + (change.isEmpty ? "" : ",'change':[\(change.joined(separator: ","))]"))
}

private func weight(_ objective: String, _ weight: Int) -> String { "{'objective':'\(objective)','weight':\(weight)}" }

private let swapped = amended(add: [H.objective("o3", "n3", 4_000)], drop: ["o2"])

private let second = H.planAdopted(
    "plan2", on: "2026-06-01", objectives: [H.objective("o9", "n2", 10_000)], strategies: [], from: "2026-06-01",
    to: "2028-03-31", supersedes: "plan1")

/// What amendments of plans are held to.
let amendmentCases = [
    Case("nothing but a reason", given: H.plan, when: amended()),
    Case("one objective for another", given: H.plan, when: swapped),
    Case("an objective of another text", given: H.plan, when: amended(change: ["{'objective':'o1','text':'More'}"])),
    Case("other weights", given: H.plan, when: amended(change: [weight("o1", 5_000), weight("o2", 5_000)])),
    Case(
        "weights of more than the whole", given: H.plan, when: amended(change: [weight("o1", 6_001)]),
        breaks: "plan.weights"),
    Case("an objective less, its weight nobody's", given: H.plan, when: amended(drop: ["o2"]), breaks: "plan.weights"),
    Case(
        "an objective less, its weight another's", given: H.plan,
        when: amended(drop: ["o2"], change: [weight("o1", 10_000)])),
    Case("a second amendment", given: H.plan + [swapped], when: amended(change: [weight("o1", 6_000)])),
    Case(
        "an objective that was dropped", given: H.plan + [swapped],
        when: amended(change: ["{'objective':'o2','text':'No'}"]), breaks: "plan.unknownObjective"),
    Case("dropped twice", given: H.plan + [swapped], when: amended(drop: ["o2"]), breaks: "plan.unknownObjective"),
    Case(
        "dropped and changed", given: H.plan,
        when: amended(add: [H.objective("o3", "n3", 4_000)], drop: ["o2"], change: ["{'objective':'o2','text':'No'}"]),
        breaks: "plan.unknownObjective"),
    Case(
        "an objective of nothing", given: H.plan, when: amended(drop: ["o9"]), breaks: "plan.unknownObjective"),
    Case(
        "an objective of the plan, again", given: H.plan,
        when: amended(add: [H.objective("o1", "n3", 4_000)], drop: ["o2"]), breaks: "plan.duplicateObjective"),
    Case(
        "a new objective twice", given: H.plan,
        when: amended(add: [H.objective("o3", "n3", 2_000), H.objective("o3", "n3", 2_000)], drop: ["o2"]),
        breaks: "plan.duplicateObjective"),
    Case(
        "a new objective for nothing", given: H.plan,
        when: amended(add: [H.objective("o3", "n9", 4_000)], drop: ["o2"]), breaks: "need.unknown"),
    Case(
        "an objective for another need that is none", given: H.plan,
        when: amended(change: ["{'objective':'o1','need':'n9'}"]), breaks: "need.unknown"),
    Case(
        "a new objective that carries on a dropped one", given: H.plan,
        when: amended(add: [H.objective("o3", "n3", 4_000, continues: "o2")], drop: ["o2"])),
    Case(
        "a dropped objective with an open project", given: CallHistory.received,
        when: amended(drop: ["o1"], change: [weight("o2", 10_000)]), breaks: "plan.objectiveInUse"),
    Case(
        "a dropped objective whose project is closed",
        given: AgreementHistory.signed + [CallHistory.resolved(on: "2026-07-02"), AgreementHistory.closed()]
            + ["a2", "a5"].map { CallHistory.ended($0, freed: $0 == "a2" ? 2_500_000 : 500_000, on: "2026-07-03") },
        when: amended(drop: ["o1"], change: [weight("o2", 10_000)], on: "2026-09-25")),
    Case("no plan", given: H.prioritised, when: amended(), breaks: "plan.unknown"),
    Case(
        "a plan that another superseded", given: H.plan + [second],
        when: amended(change: ["{'objective':'o1','text':'More'}"], on: "2026-06-02"), breaks: "plan.notLive"),
    Case("no session", given: H.plan, when: amended(session: "ses9"), breaks: "board.unknownSession"),
    Case(
        "a session without quorum",
        given: H.plan + [H.sessionHeld("ses2", on: "2026-05-20", present: [("s1", ana)])],
        when: amended(session: "ses2"), breaks: "board.noQuorum"),
    Case(
        "before the plan", given: H.plan, when: amended(on: "2026-03-10"), breaks: "envelope.beforeWhatItRefersTo"),
]
