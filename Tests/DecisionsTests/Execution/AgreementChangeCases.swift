private typealias A = AgreementHistory
private typealias C = CallHistory

/// What changes of an agreement are held to: its instalments, its budget, its term and its guarantees.
let agreementChangeCases = [
    Case(
        "other instalments of the same sum", given: A.signed,
        when: A.amended(A.instalments(A.instalment(1, 1), A.instalment(2, 2_999_999)))),
    Case(
        "instalments of another sum", given: A.signed, when: A.amended(A.instalments(A.instalment(1, 2_999_999))),
        breaks: "agreement.instalmentsUnbalanced"),
    Case(
        "instalments of what was not freed", given: A.paid + [C.ended("a1", freed: 600_000, on: "2026-08-01")],
        when: A.amended(A.instalments(A.instalment(1, 2_000_000), A.instalment(2, 400_000)))),
    Case(
        "an instalment twice", given: A.signed,
        when: A.amended(A.instalments(A.instalment(1, 1_500_000), A.instalment(1, 1_500_000))),
        breaks: "agreement.repeatedInstalment"),
    Case(
        "a paid instalment is dropped", given: A.paid, when: A.amended(A.instalments(A.instalment(2, 3_000_000))),
        breaks: "agreement.paidInstalment"),
    Case(
        "a paid instalment is lowered", given: A.paid,
        when: A.amended(A.instalments(A.instalment(1, 1_999_999), A.instalment(2, 1_000_001))),
        breaks: "agreement.paidInstalment"),
    Case(
        "an unpaid instalment is dropped", given: A.paid,
        when: A.amended(A.instalments(A.instalment(1, 2_000_000), A.instalment(3, 1_000_000)))),
    Case(
        "a payment of an instalment that was dropped",
        given: A.paid + [A.amended(A.instalments(A.instalment(1, 2_000_000), A.instalment(3, 1_000_000)))],
        when: A.payment(2, 1, on: "2026-08-26"), breaks: "disbursement.instalmentExceeded",
        "disbursement.conditionNotMet"),
    Case(
        "a payment of one that was added",
        given: A.paid + [A.amended(A.instalments(A.instalment(1, 2_000_000), A.instalment(3, 1_000_000)))],
        when: A.payment(3, 1_000_000, on: "2026-08-26")),
    Case("a budget of its own", given: A.paid, when: A.amended("'items':[\(C.item("j1", 3_000_000))]")),
    Case(
        "a budget of another sum", given: A.paid, when: A.amended("'items':[\(C.item("j1", 1))]"),
        breaks: "agreement.itemsUnbalanced"),
    Case(
        "an expense on an item of the budget before",
        given: A.paid + [A.amended("'items':[\(C.item("j1", 3_000_000))]", on: "2026-08-01")],
        when: A.expense("e1", 1, key: 1), breaks: "expense.unknownItem"),
    Case(
        "a payment after a due day that was moved",
        given: A.accepted + [A.amended("'reportsDue':['2027-01-31']")],
        when: A.payment(2, 1_000_000, on: "2026-12-16")),
    Case(
        "an amendment of no agreement", given: A.paid, when: A.amended("'items':[]", of: "g9"),
        breaks: "agreement.unknown"),
    Case(
        "an amendment after the closure", given: A.accepted + [A.closed(800_000)],
        when: A.amended("'reportsDue':[]", on: "2026-09-11"), breaks: "agreement.closed"),

    Case("own work", given: A.paid, when: A.brought(300_000)),
    Case("own work for no item", given: A.paid, when: A.brought(1, item: "i9"), breaks: "cofinancing.unknownItem"),
    Case(
        "own work after the closure", given: A.accepted + [A.closed(800_000)], when: A.brought(1, on: "2026-09-11"),
        breaks: "agreement.closed"),

    Case("money moves", given: moving, when: A.moved(("i1", "i3", 1_000_000))),
    Case(
        "money moves on", given: moving,
        when: A.moved(("i1", "i3", 2_000_000), ("i3", "i1", 2_900_000))),
    Case(
        "money moves that is not there", given: moving, when: A.moved(("i1", "i3", 2_000_001)),
        breaks: "reallocation.unbalanced"),
    Case(
        "money moved away moves again", given: moving + [A.moved(("i1", "i3", 2_000_000))],
        when: A.moved(("i1", "i3", 1)), breaks: "reallocation.unbalanced"),
    Case(
        "money moves from the grant to own money", given: moving, when: A.moved(("i1", "i2", 1)),
        breaks: "reallocation.unbalanced"),
    Case(
        "money moves to no item", given: moving, when: A.moved(("i1", "i9", 1)),
        breaks: "reallocation.unknownItem"),
    Case(
        "money moves into outreach up to a tenth", given: moving, when: A.moved(("i1", "i4", 200_000))),
    Case(
        "money moves into outreach over a tenth", given: moving, when: A.moved(("i1", "i4", 200_001)),
        breaks: "reallocation.capBroken"),
    Case(
        "an expense on an item that money moved into", given: moving + [A.moved(("i1", "i3", 1), on: "2026-08-01")],
        when: A.expense("e1", 1, key: 1, item: "i3")),
    Case(
        "money moves after the closure", given: A.accepted + [A.closed(800_000)],
        when: A.moved(("i1", "i1", 1), on: "2026-09-11"), breaks: "agreement.closed"),

    Case("more time, up to half of the term", given: A.paid, when: A.extended("2027-06-29")),
    Case(
        "more time than half of the term", given: A.paid, when: A.extended("2027-06-30"),
        breaks: "term.extensionTooLong"),
    Case(
        "more time again, more than half of the term in all",
        given: A.paid + [A.extended("2027-06-01")], when: A.extended("2027-06-30", on: "2027-05-01"),
        breaks: "term.extensionTooLong"),
    Case(
        "more time, on the last day", given: A.paid, when: A.extended("2027-03-31", on: "2027-02-28")),
    Case(
        "more time, after the last day", given: A.paid, when: A.extended("2027-03-31", on: "2027-03-01"),
        breaks: "term.afterItsEnd"),
    Case("less time", given: A.paid, when: A.extended("2027-02-28"), breaks: "term.notExtended"),
    Case(
        "a document of the time that was added", given: A.paid + [A.extended("2027-03-31")],
        when: A.expense("e1", 1, key: 1, dated: "2027-03-31", on: "2027-04-01")),
    Case(
        "more time after the closure", given: A.accepted + [A.closed(800_000)], when: A.extended("2027-03-31"),
        breaks: "agreement.closed"),

    Case("another guarantee", given: A.signed, when: A.guarantee("lodged", "policy")),
    Case(
        "a guarantee of no agreement", given: A.signed, when: A.guarantee("lodged", of: "g9"),
        breaks: "agreement.unknown"),
    Case(
        "a guarantee that nobody lodged is extended", given: A.signed, when: A.guarantee("extended", "policy"),
        breaks: "guarantee.notLodged"),
    Case(
        "a guarantee is returned before the closure", given: A.paid, when: A.guarantee("returned", on: "2026-09-01"),
        breaks: "guarantee.returnedEarly"),
    Case(
        "a guarantee is returned after the closure", given: A.accepted + [A.closed(800_000)],
        when: A.guarantee("returned", on: "2026-09-11")),
    Case(
        "a guarantee is returned twice",
        given: A.accepted + [A.closed(800_000), A.guarantee("returned", on: "2026-09-11")],
        when: A.guarantee("returned", on: "2026-09-12"), breaks: "guarantee.notLodged"),
    Case("a guarantee is executed", given: A.paid, when: A.guarantee("executed", on: "2026-09-01")),
]

/// An agreement whose project has four items: works, own works, training and outreach.
private let moving: [Line] =
    C.open + [
        C.project(
            "p1", by: "junta", 3_000_000,
            items: [
                C.item("i1", 2_000_000), C.item("i2", 300_000, "works", "own"), C.item("i3", 900_000, "training"),
                C.item("i4", 100_000, "outreach"),
            ]),
        event("call.closed", on: "2026-05-01", "'call':'c1','received':1"), C.admissibility("p1"),
        C.evaluation("p1", by: eva, 9_000), C.evaluation("p1", by: fran, 9_000),
        C.ranking([C.place("p1", 9_000, 1, "selected")]), C.award("a1", "p1", 3_000_000), A.agreement("g1", "a1"),
        A.guarantee("lodged"), A.payment(1, 2_000_000),
    ]
