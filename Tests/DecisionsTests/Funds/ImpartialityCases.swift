private typealias C = CallHistory

private func award(_ inFavour: Int, abstained: Int = 0) -> Line {
    C.award("a1", "p1", 3_000_000, more: "'session':'ses1','votes':\(History.votes(inFavour, 0, abstained))")
}

/// Who decides, evaluates and votes has no interest in it.
let impartialityCases = [
    Case(
        "decided by one in conflict with the project",
        given: C.closed + [conflict(of: gabi, with: "project", "p1", on: "2026-05-02")],
        when: C.admissibility("p1"), breaks: "admissibility.conflict"),
    Case(
        "decided by one in conflict with another project",
        given: C.closed + [conflict(of: gabi, with: "project", "p2", on: "2026-05-02")], when: C.admissibility("p1")),
    Case(
        "decided by one in conflict with the call",
        given: C.closed + [conflict(of: gabi, with: "call", "c1", on: "2026-05-02")],
        when: C.admissibility("p1"), breaks: "admissibility.conflict"),
    Case(
        "decided by one in conflict with the organisation",
        given: C.closed + [conflict(of: gabi, with: "organisation", "junta")], when: C.admissibility("p1"),
        breaks: "admissibility.conflict"),
    Case(
        "decided before the conflict was declared",
        given: C.closed + [conflict(of: gabi, with: "organisation", "junta", on: "2026-05-06")],
        when: C.admissibility("p1")),
    Case(
        "decided by one who sits for the organisation", given: C.closed, when: C.admissibility("p1", by: ana),
        breaks: "admissibility.ofApplicant"),
    Case(
        "decided by one who sits for another organisation", given: C.closed, when: C.admissibility("p1", by: blas)),
    Case(
        "evaluated by one in conflict", given: C.decided + [conflict(of: eva, with: "organisation", "junta")],
        when: C.evaluation("p1", by: eva, 9_000), breaks: "evaluation.conflict"),
    Case(
        "evaluated by one who sits for the organisation", given: C.decided,
        when: C.evaluation("p1", by: ana, 9_000), breaks: "evaluation.ofApplicant"),
    Case(
        "awarded by two of two present, one of them in conflict",
        given: C.ranked + [conflict(of: ana, with: "organisation", "junta", recused: false)], when: award(2),
        breaks: "award.conflict"),
    Case(
        "awarded by one of two present, the other in conflict",
        given: C.ranked + [conflict(of: ana, with: "organisation", "junta", recused: false)], when: award(1)),
    Case(
        "awarded by one of two present, the other abstaining for the conflict",
        given: C.ranked + [conflict(of: ana, with: "organisation", "junta", recused: false)],
        when: award(1, abstained: 1)),
    Case(
        "awarded by two of two present, another in conflict",
        given: C.ranked + [conflict(of: clara, with: "organisation", "junta", recused: false)], when: award(2)),
    Case(
        "awarded by one of two present, the other recused, which leaves no quorum",
        given: C.ranked + [conflict(of: ana, with: "organisation", "junta")], when: award(1), breaks: "board.noQuorum"),
    Case(
        "awarded by two of two present, one of them recused",
        given: C.ranked + [conflict(of: ana, with: "organisation", "junta")], when: award(2),
        breaks: "board.noQuorum", "board.recusedVoted"),
]
