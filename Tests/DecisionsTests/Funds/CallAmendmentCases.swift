private typealias C = CallHistory

/// What changes of a call are held to.
let callAmendmentCases = [
    Case("a larger pot", given: C.open, when: C.amended("'pot':10000000")),
    Case("a pot larger than the fund", given: C.open, when: C.amended("'pot':10000001"), breaks: "call.potTooLarge"),
    Case("a smaller pot, before any project", given: C.open, when: C.amended("'pot':1")),
    Case(
        "a second call of what a smaller pot leaves", given: C.open + [C.amended("'pot':1000000", on: "2026-03-25")],
        when: C.call("c2", pot: 9_000_000)),
    Case(
        "a second call of more than that", given: C.open + [C.amended("'pot':1000000", on: "2026-03-25")],
        when: C.call("c2", pot: 9_000_001), breaks: "call.potTooLarge"),
    Case("a smaller pot, after a project", given: C.received, when: C.amended("'pot':5999999"), breaks: "call.frozen"),
    Case("a larger pot, after a project", given: C.received, when: C.amended("'pot':6000001")),
    Case(
        "a pot below what awards hold", given: C.awarded, when: C.amended("'pot':5999999", on: "2026-06-06"),
        breaks: "call.potBelowAwards", "call.frozen"),
    Case(
        "an award of what a larger pot holds",
        given: C.awarded + [C.amended("'pot':7000000", on: "2026-06-06")],
        when: C.award("a3", "p3", 1_000_000, on: "2026-06-07")),
    Case("a later closing", given: C.received, when: C.amended("'closes':'2026-05-15'")),
    Case(
        "a project in the time that was added", given: C.open + [C.amended("'closes':'2026-05-15'")],
        when: C.project("p1", by: "junta", 1_000, on: "2026-05-15")),
    Case(
        "an earlier closing, after a project", given: C.received, when: C.amended("'closes':'2026-04-29'"),
        breaks: "call.frozen", "call.tooShort"),
    Case("an earlier opening, after a project", given: C.received, when: C.amended("'opens':'2026-03-30'")),
    Case(
        "a later opening, after a project", given: C.received,
        when: C.amended("'opens':'2026-04-02','closes':'2026-05-30'"), breaks: "call.frozen"),
    Case(
        "a closing before the opening", given: C.open, when: C.amended("'closes':'2026-03-31'"),
        breaks: "call.datesReversed"),
    Case(
        "other criteria, before any project", given: C.open,
        when: C.amended("'criteria':[{'criterion':'participation','weight':10000,'max':10}]")),
    Case(
        "an evaluation by other criteria",
        given: C.open + [
            C.amended("'criteria':[{'criterion':'participation','weight':10000,'max':10}]", on: "2026-04-02"),
            C.project("p1", by: "junta", 1_000), event("call.closed", on: "2026-05-01", "'call':'c1','received':1"),
            C.admissibility("p1"),
        ],
        when: C.evaluation("p1", by: eva, [("participation", 1_000)])),
    Case(
        "an evaluation by the criteria of before",
        given: C.open + [
            C.amended("'criteria':[{'criterion':'participation','weight':10000,'max':10}]", on: "2026-04-02"),
            C.project("p1", by: "junta", 1_000), event("call.closed", on: "2026-05-01", "'call':'c1','received':1"),
            C.admissibility("p1"),
        ],
        when: C.evaluation("p1", by: eva, 9_000), breaks: "evaluation.scores"),
    Case(
        "weights of 9,999", given: C.open,
        when: C.amended("'criteria':[{'criterion':'participation','weight':9999,'max':10}]"),
        breaks: "call.weightsUnbalanced"),
    Case(
        "any other condition, after a project", given: C.received, when: C.amended("'minScore':5000,'minAmount':1"),
        breaks: "call.frozen"),
    Case(
        "a least above the most", given: C.open, when: C.amended("'minAmount':2,'maxAmount':1"),
        breaks: "call.contradictoryLimits"),
    Case(
        "a least that a project then misses", given: C.open + [C.amended("'minAmount':2000", on: "2026-04-02")],
        when: C.project("p1", by: "junta", 1_000), breaks: "project.amountOutOfLimits"),
    Case(
        "after the call was resolved", given: C.awarded + [C.resolved()],
        when: C.amended("'pot':7000000", on: "2026-06-25"), breaks: "call.amendedAfterResolution"),
    Case(
        "an unknown call", given: C.open, when: C.amended("'pot':1", call: "c9"), breaks: "call.unknown"),
]
