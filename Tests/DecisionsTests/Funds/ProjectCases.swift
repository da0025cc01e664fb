private func second(_ more: String) -> [Line] { CallHistory.funded + [CallHistory.call("c1", more: more)] }

/// A submission that holds nothing but what the events themselves ask for.
private let bare = event("project.submitted", on: "2026-04-10", "'project':'p9','call':'c1','title':'A square'")

/// What projects are held to when they are handed in.
let projectCases = [
    Case("a project", given: CallHistory.open, when: CallHistory.project("p1", by: "junta", 1_000)),
    Case(
        "a project of an organisation of programme", given: CallHistory.open,
        when: CallHistory.project("p1", by: "agua", 1_000)),
    Case(
        "a project of nobody, with a partner that is nobody", given: CallHistory.open,
        when: CallHistory.project("p1", by: "nobody", 1_000, more: "'partners':['nobody']"),
        breaks: "project.unknownOrganisation"),
    Case(
        "the same id", given: CallHistory.received, when: CallHistory.project("p1", by: "junta", 1_000),
        breaks: "project.duplicate", "project.tooManyOfOrganisation"),
    Case(
        "an unknown call", given: CallHistory.open,
        when: CallHistory.project("p1", by: "junta", 1_000, call: "c9"), breaks: "call.unknown"),
    Case("nothing filled in", given: CallHistory.open, when: bare, breaks: "project.fieldMissing"),
    Case(
        "nothing filled in, which the rules lift",
        given: [
            History.rules(
                "'requirements':{'organisation':false,'objectives':false,'budget':false,'participation':false}")
        ] + CallHistory.open, when: bare),
    Case(
        "items that do not add up", given: CallHistory.open,
        when: CallHistory.project(
            "p1", by: "junta", 1_000,
            items: [CallHistory.item("i1", 999), CallHistory.item("i2", 101, "works", "own")]),
        breaks: "project.grantItemsUnbalanced", "project.ownItemsUnbalanced"),
    Case(
        "an item twice", given: CallHistory.open,
        when: CallHistory.project(
            "p1", by: "junta", 1_000,
            items: [CallHistory.item("i1", 1_000), CallHistory.item("i1", 100, "works", "own")]),
        breaks: "project.repeatedItem"),
    Case(
        "an unknown objective beside a live one", given: CallHistory.open,
        when: CallHistory.project("p1", by: "junta", 1_000, objectives: "'o1','o9'"),
        breaks: "project.unknownObjective"),
    Case(
        "no objective", given: CallHistory.open,
        when: CallHistory.project("p1", by: "junta", 1_000, objectives: ""), breaks: "project.noLiveObjective"),
    Case(
        "an objective of a plan that was superseded",
        given: CallHistory.open + [
            History.planAdopted(
                "plan2", on: "2026-04-05", objectives: [History.objective("o3", "n2", 10_000)],
                strategies: [History.strategy("st2", "o3")], supersedes: "plan1")
        ],
        when: CallHistory.project("p1", by: "junta", 1_000), breaks: "project.noLiveObjective"),
    Case(
        "an objective of a superseded plan that another project has open",
        given: CallHistory.open + [
            CallHistory.project("p2", by: "club", 1_000),
            History.planAdopted(
                "plan2", on: "2026-04-11", objectives: [History.objective("o3", "n2", 10_000)],
                strategies: [History.strategy("st2", "o3")], supersedes: "plan1"),
        ],
        when: CallHistory.project("p1", by: "junta", 1_000, on: "2026-04-12")),
    Case(
        "before the opening", given: CallHistory.open,
        when: CallHistory.project("p1", by: "junta", 1_000, on: "2026-03-31"), breaks: "project.beforeOpening"),
    Case(
        "on the last day", given: CallHistory.open,
        when: CallHistory.project("p1", by: "junta", 1_000, on: "2026-04-30")),
    Case(
        "a day late", given: CallHistory.open,
        when: CallHistory.project("p1", by: "junta", 1_000, on: "2026-05-01"), breaks: "project.afterClosing"),
    Case(
        "recorded after the closing",
        given: CallHistory.open + [
            event("call.closed", on: "2026-05-01", "'call':'c1','received':0")
        ],
        when: CallHistory.project("p1", by: "junta", 1_000), breaks: "project.afterClosing"),
    Case(
        "less than the least", given: second("'minAmount':2000"), when: CallHistory.project("p1", by: "junta", 1_000),
        breaks: "project.amountOutOfLimits"),
    Case(
        "more than the most", given: second("'maxAmount':999"), when: CallHistory.project("p1", by: "junta", 1_000),
        breaks: "project.amountOutOfLimits"),
    Case(
        "more than the kind of organisation gets",
        given: [History.rules("'caps':{'perProject':[{'kind':'functional','max':999}]}")] + CallHistory.open,
        when: CallHistory.project("p1", by: "junta", 1_000), breaks: "project.amountOutOfLimits"),
    Case(
        "outreach of a tenth", given: CallHistory.open,
        when: CallHistory.project(
            "p1", by: "junta", 1_000,
            items: [
                CallHistory.item("i1", 900), CallHistory.item("i2", 100, "outreach"),
                CallHistory.item("i3", 100, "outreach", "own"),
            ])),
    Case(
        "outreach of more than a tenth", given: CallHistory.open,
        when: CallHistory.project(
            "p1", by: "junta", 1_000,
            items: [
                CallHistory.item("i1", 899), CallHistory.item("i2", 101, "outreach"),
                CallHistory.item("i3", 100, "works", "own"),
            ]), breaks: "project.itemCapBroken"),
    Case(
        "too little of a category that the call asks for",
        given: second("'itemCaps':[{'category':'training','min':1}]"),
        when: CallHistory.project("p1", by: "junta", 1_000), breaks: "project.itemCapBroken"),
    Case(
        "own money of one eleventh", given: second("'cofinancingMin':909"),
        when: CallHistory.project("p1", by: "junta", 1_000)),
    Case(
        "too little own money", given: second("'cofinancingMin':910"),
        when: CallHistory.project("p1", by: "junta", 1_000), breaks: "project.cofinancingTooLow"),
    Case(
        "a second project of an organisation", given: CallHistory.received,
        when: CallHistory.project("p9", by: "junta", 1_000), breaks: "project.tooManyOfOrganisation"),
    Case(
        "a debarred organisation", given: CallHistory.open + [debarred("junta", until: "2028-03-01")],
        when: CallHistory.project("p1", by: "junta", 1_000), breaks: "project.debarred"),
    Case(
        "an organisation that was debarred until the day before",
        given: [History.rules("'debarment':{'firstYears':0}")] + CallHistory.open + [
            debarred("junta", from: "2026-04-09", until: "2026-04-09", on: "2026-04-09")
        ],
        when: CallHistory.project("p1", by: "junta", 1_000)),
    Case(
        "a debarred partner", given: CallHistory.open + [debarred("club", until: "2028-03-01")],
        when: CallHistory.project("p1", by: "junta", 1_000, more: "'partners':['club']"), breaks: "project.debarred"),
    Case(
        "an organisation of two years",
        given: CallHistory.open + [credential("junta", "legalPersonality", issued: "2024-04-10")],
        when: CallHistory.project("p1", by: "junta", 1_000)),
    Case(
        "an organisation of two years less a day",
        given: CallHistory.open + [credential("junta", "legalPersonality", issued: "2024-04-11")],
        when: CallHistory.project("p1", by: "junta", 1_000), breaks: "project.organisationTooYoung"),
    Case(
        "a certificate of thirty days",
        given: CallHistory.open + [
            credential("junta", "currentBoard", issued: "2026-03-11", on: "2026-03-11")
        ],
        when: CallHistory.project("p1", by: "junta", 1_000)),
    Case(
        "a certificate of thirty-one days",
        given: CallHistory.open + [
            credential("junta", "noPendingReports", issued: "2026-03-10", on: "2026-03-10")
        ],
        when: CallHistory.project("p1", by: "junta", 1_000), breaks: "project.certificateTooOld"),
    Case(
        "a second project after the first was withdrawn",
        given: CallHistory.received + [CallHistory.withdrawn("p1", on: "2026-04-20")],
        when: CallHistory.project("p9", by: "junta", 1_000, on: "2026-04-21")),
    Case(
        "a second project where the call admits two",
        given: second("'maxPerOrganisation':2") + [CallHistory.project("p1", by: "junta", 1_000)],
        when: CallHistory.project("p9", by: "junta", 1_000)),
]

/// What admissibility and evaluations are held to.
let reviewCases = [
    Case("admissible", given: CallHistory.closed, when: CallHistory.admissibility("p1")),
    Case(
        "an unknown project", given: CallHistory.closed, when: CallHistory.admissibility("p9"),
        breaks: "project.unknown"),
    Case(
        "fifteen working days after the closing", given: CallHistory.closed,
        when: CallHistory.admissibility("p1", on: "2026-05-22")),
    Case(
        "a working day late", given: CallHistory.closed, when: CallHistory.admissibility("p1", on: "2026-05-25"),
        breaks: "admissibility.late"),
    Case(
        "a first decision twice", given: CallHistory.decided, when: CallHistory.admissibility("p1"),
        breaks: "admissibility.stage"),
    Case(
        "a correction", given: CallHistory.closed + [CallHistory.admissibility("p1", "toCorrect")],
        when: CallHistory.admissibility("p1", on: "2026-06-02", stage: "correction")),
    Case(
        "a correction, sixteen working days after the time to correct",
        given: CallHistory.closed + [CallHistory.admissibility("p1", "toCorrect")],
        when: CallHistory.admissibility("p1", on: "2026-06-03", stage: "correction"), breaks: "admissibility.late"),
    Case(
        "an appeal, five working days after the decision",
        given: CallHistory.closed + [CallHistory.admissibility("p1", "inadmissible")],
        when: CallHistory.admissibility("p1", on: "2026-05-12", stage: "appeal")),
    Case(
        "an appeal, six working days after the decision",
        given: CallHistory.closed + [CallHistory.admissibility("p1", "inadmissible")],
        when: CallHistory.admissibility("p1", on: "2026-05-13", stage: "appeal"), breaks: "admissibility.late"),
    Case(
        "an appeal against an admissible project", given: CallHistory.decided,
        when: CallHistory.admissibility("p1", stage: "appeal"), breaks: "admissibility.stage"),
    Case(
        "an evaluation, 45 working days after the closing", given: CallHistory.decided,
        when: CallHistory.evaluation("p1", by: eva, 9_000, on: "2026-07-03")),
    Case(
        "an evaluation, 46 working days after the closing", given: CallHistory.decided,
        when: CallHistory.evaluation("p1", by: eva, 9_000, on: "2026-07-06"), breaks: "evaluation.late"),
    Case("an evaluation", given: CallHistory.decided, when: CallHistory.evaluation("p1", by: eva, 9_000)),
    Case(
        "an evaluation of an unknown project", given: CallHistory.decided,
        when: CallHistory.evaluation("p9", by: eva, 9_000), breaks: "project.unknown"),
    Case(
        "an evaluator twice", given: CallHistory.evaluated, when: CallHistory.evaluation("p1", by: eva, 9_000),
        breaks: "evaluation.duplicate"),
    Case(
        "an evaluation of a project that is not admissible", given: CallHistory.closed,
        when: CallHistory.evaluation("p1", by: eva, 9_000), breaks: "evaluation.notAdmissible"),
    Case(
        "a criterion is missing", given: CallHistory.decided,
        when: CallHistory.evaluation("p1", by: eva, [("participation", 100)]), breaks: "evaluation.scores"),
    Case(
        "a criterion twice", given: CallHistory.decided,
        when: CallHistory.evaluation("p1", by: eva, [("participation", 1), ("quality", 1), ("quality", 1)]),
        breaks: "evaluation.scores"),
    Case(
        "a criterion of no call", given: CallHistory.decided,
        when: CallHistory.evaluation("p1", by: eva, [("participation", 1), ("quality", 1), ("style", 1)]),
        breaks: "evaluation.scores"),
    Case(
        "the most points", given: CallHistory.decided,
        when: CallHistory.evaluation("p1", by: eva, [("participation", 2_000), ("quality", 1_000)])),
    Case(
        "more than the most points", given: CallHistory.decided,
        when: CallHistory.evaluation("p1", by: eva, [("participation", 2_001), ("quality", 1_000)]),
        breaks: "evaluation.scores"),
]
