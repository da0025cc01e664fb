private typealias C = CallHistory

private let toCorrect = C.closed + [C.admissibility("p1", "toCorrect")]

private func items(_ items: String...) -> String { "'items':[\(items.joined(separator: ","))]" }

/// What corrections and withdrawals of projects are held to.
let projectChangeCases = [
    Case("a correction, five working days after it was asked for", given: toCorrect, when: C.corrected("p1")),
    Case(
        "a correction, a working day late", given: toCorrect, when: C.corrected("p1", on: "2026-05-13"),
        breaks: "project.amendmentLate"),
    Case(
        "a correction that nobody asked for", given: C.closed, when: C.corrected("p1"),
        breaks: "project.amendmentNotAsked"),
    Case(
        "a correction of an admissible project", given: C.decided, when: C.corrected("p1"),
        breaks: "project.amendmentNotAsked"),
    Case("a correction of no project", given: toCorrect, when: C.corrected("p9"), breaks: "project.unknown"),
    Case(
        "another budget of the same sums", given: toCorrect,
        when: C.corrected("p1", items(C.item("j1", 3_000_000), C.item("j2", 300_000, "works", "own")))),
    Case(
        "a budget of other sums", given: toCorrect,
        when: C.corrected("p1", items(C.item("j1", 3_000_001), C.item("j2", 299_999, "works", "own"))),
        breaks: "project.grantItemsUnbalanced", "project.ownItemsUnbalanced"),
    Case(
        "a budget with an item twice", given: toCorrect,
        when: C.corrected("p1", items(C.item("j1", 3_000_000), C.item("j1", 300_000, "works", "own"))),
        breaks: "project.repeatedItem"),
    Case(
        "a budget of too much outreach", given: toCorrect,
        when: C.corrected(
            "p1",
            items(
                C.item("j1", 2_699_999), C.item("j2", 300_001, "outreach"), C.item("j3", 300_000, "works", "own"))),
        breaks: "project.itemCapBroken"),
    Case("other objectives", given: toCorrect, when: C.corrected("p1", "'objectives':['o2']")),
    Case(
        "objectives of no plan", given: toCorrect, when: C.corrected("p1", "'objectives':['o9']"),
        breaks: "project.unknownObjective", "project.noLiveObjective"),
    Case("a withdrawal", given: C.received, when: C.withdrawn("p1")),
    Case("a withdrawal of no project", given: C.received, when: C.withdrawn("p9"), breaks: "project.unknown"),
    Case(
        "a withdrawal of an awarded project", given: C.awarded, when: C.withdrawn("p1", on: "2026-06-10"),
        breaks: "project.awarded"),
    Case(
        "a withdrawal after the award was declined", given: C.awarded + [C.ended("a1", freed: 3_000_000)],
        when: C.withdrawn("p1", on: "2026-06-11")),
    Case(
        "withdrawn twice", given: C.received + [C.withdrawn("p1")], when: C.withdrawn("p1"),
        breaks: "project.isWithdrawn"),
    Case(
        "closed with as many as were received, withdrawn or not",
        given: C.received + [C.withdrawn("p1", on: "2026-04-20")],
        when: event("call.closed", on: "2026-05-01", "'call':'c1','received':5")),
    Case(
        "a correction of a withdrawn project", given: toCorrect + [C.withdrawn("p1", on: "2026-05-06")],
        when: C.corrected("p1"), breaks: "project.isWithdrawn"),
    Case(
        "a decision on a withdrawn project", given: C.closed + [C.withdrawn("p1")], when: C.admissibility("p1"),
        breaks: "project.isWithdrawn"),
    Case(
        "an evaluation of a withdrawn project", given: C.decided + [C.withdrawn("p1", on: "2026-05-06")],
        when: C.evaluation("p1", by: eva, 9_000), breaks: "project.isWithdrawn"),
    Case(
        "a ranking that still holds a withdrawn project", given: C.evaluated + [C.withdrawn("p4", on: "2026-05-25")],
        when: C.ranking(C.places), breaks: "ranking.differs"),
    Case(
        "a ranking without it", given: C.evaluated + [C.withdrawn("p4", on: "2026-05-25")],
        when: C.ranking(C.places.dropLast())),
    Case(
        "an award to a withdrawn project", given: C.ranked + [C.withdrawn("p1", on: "2026-06-02")],
        when: C.award("a1", "p1", 3_000_000), breaks: "project.isWithdrawn"),
    Case(
        "a withdrawn project on the waiting list", given: C.ranked + [C.withdrawn("p3", on: "2026-06-02")],
        when: C.waitlisted("p3", 1), breaks: "project.isWithdrawn"),
]
