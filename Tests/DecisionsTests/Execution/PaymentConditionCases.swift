private typealias A = AgreementHistory
private typealias C = CallHistory

/// An agreement that leaves the days of its reports to the rules: the first is due on 2026-08-21.
private let byRule = C.awarded + [A.agreement("g1", "a1", reportsDue: nil), A.guarantee("lodged")]

/// Three instalments, the later two when a report is approved.
private let reporting =
    C.awarded + [
        A.agreement(
            "g1", "a1",
            [
                A.instalment(1, 1_000_000), A.instalment(2, 1_000_000, "report"),
                A.instalment(3, 1_000_000, "report"),
            ]),
        A.guarantee("lodged"), A.payment(1, 1_000_000),
    ]

/// What must have happened before money is paid.
let paymentConditionCases = [
    Case(
        "no guarantee of a community organisation", given: C.awarded + [A.agreement("g1", "a1")],
        when: A.payment(1, 1), breaks: "disbursement.guaranteeMissing"),
    Case(
        "no guarantee, which the rules lift",
        given: [History.rules("'execution':{'guaranteeRequired':{'community':false}}")] + C.awarded + [
            A.agreement("g1", "a1")
        ],
        when: A.payment(1, 1)),
    Case(
        "no guarantee of a private organisation",
        given: C.awarded + [A.agreement("g5", "a5", [A.instalment(1, 500_000)])], when: A.payment(1, 1, of: "g5"),
        breaks: "disbursement.guaranteeMissing"),
    Case(
        "no guarantee of a private organisation, which the rules lift",
        given: [History.rules("'execution':{'guaranteeRequired':{'private':false}}")] + C.awarded + [
            A.agreement("g5", "a5", [A.instalment(1, 500_000)])
        ],
        when: A.payment(1, 1, of: "g5")),
    Case("no guarantee of a public body", given: publicBody, when: A.payment(1, 1, of: "g3")),
    Case(
        "no guarantee of a public body, which the rules ask for",
        given: [History.rules("'execution':{'guaranteeRequired':{'public':true}}")] + publicBody,
        when: A.payment(1, 1, of: "g3"), breaks: "disbursement.guaranteeMissing"),
    Case(
        "a guarantee on its last day",
        given: C.awarded + [A.agreement("g1", "a1"), A.guarantee("lodged", until: "2026-07-10")],
        when: A.payment(1, 1)),
    Case(
        "a guarantee after its last day",
        given: C.awarded + [A.agreement("g1", "a1"), A.guarantee("lodged", until: "2026-07-09")],
        when: A.payment(1, 1), breaks: "disbursement.guaranteeMissing"),
    Case(
        "a guarantee that was extended",
        given: C.awarded + [
            A.agreement("g1", "a1"), A.guarantee("lodged", until: "2026-07-09"),
            A.guarantee("extended", until: "2026-07-10", on: "2026-07-05"),
        ],
        when: A.payment(1, 1)),
    Case(
        "a guarantee that was executed", given: A.signed + [A.guarantee("executed", on: "2026-07-05")],
        when: A.payment(1, 1), breaks: "disbursement.guaranteeMissing"),
    Case(
        "one guarantee that ended beside one that is valid",
        given: C.awarded + [
            A.agreement("g1", "a1"), A.guarantee("lodged", until: "2026-07-09"), A.guarantee("lodged", "policy"),
        ],
        when: A.payment(1, 1)),

    Case("a payment on the day a report is due", given: byRule, when: A.payment(1, 1, on: "2026-08-21")),
    Case(
        "a payment the day after", given: byRule, when: A.payment(1, 1, on: "2026-08-22"),
        breaks: "disbursement.reportOverdue"),
    Case(
        "a payment the day after, of another agreement of the organisation",
        given: [History.rules("'caps':{'perOrganisation':2}")] + twoAgreements,
        when: A.payment(1, 1, on: "2026-08-22", of: "g2"), breaks: "disbursement.reportOverdue"),
    Case(
        "a payment the day after, when that agreement is closed",
        given: [History.rules("'caps':{'perOrganisation':2}")] + twoAgreements + [A.closed(on: "2026-08-01")],
        when: A.payment(1, 1, on: "2026-08-22", of: "g2")),
    Case(
        "a payment the day after, which the rules lift",
        given: [History.rules("'execution':{'disbursementNeedsNoPending':false}")] + byRule,
        when: A.payment(1, 1, on: "2026-08-22")),
    Case(
        "a payment within the days of grace", given: [History.rules("'reports':{'graceDays':1}")] + byRule,
        when: A.payment(1, 1, on: "2026-08-22")),
    Case(
        "a payment the day after, when the report is there", given: byRule + [A.report("r1")],
        when: A.payment(1, 1, on: "2026-08-22")),
    Case(
        "a payment when the second report is overdue", given: byRule + [A.report("r1")],
        when: A.payment(1, 1, on: "2026-09-22"), breaks: "disbursement.reportOverdue"),
    Case(
        "a reply is no report of its own",
        given: byRule + [
            A.report("r1"), A.reviewed("r1", "observed"), A.report("r2", on: "2026-08-27", more: "'replies':'r1'"),
        ],
        when: A.payment(1, 1, on: "2026-09-22"), breaks: "disbursement.reportOverdue"),
    Case(
        "a payment after the days that the agreement sets", given: A.signed, when: A.payment(1, 1, on: "2026-12-16"),
        breaks: "disbursement.reportOverdue"),

    Case(
        "an instalment that waits for a report", given: reporting, when: A.payment(2, 1, on: "2026-08-26"),
        breaks: "disbursement.conditionNotMet"),
    Case(
        "an instalment that waits for a report that was observed",
        given: reporting + [A.report("r1"), A.reviewed("r1", "observed")], when: A.payment(2, 1, on: "2026-08-26"),
        breaks: "disbursement.conditionNotMet"),
    Case(
        "an instalment whose report was approved in part",
        given: reporting + [A.report("r1"), A.reviewed("r1", "approvedInPart")],
        when: A.payment(2, 1, on: "2026-08-26")),
    Case(
        "the rest of it", given: reporting + [A.report("r1"), A.reviewed("r1"), A.payment(2, 1, on: "2026-08-26")],
        when: A.payment(2, 999_999, on: "2026-08-27")),
    Case(
        "the next, with the same report",
        given: reporting + [A.report("r1"), A.reviewed("r1"), A.payment(2, 1, on: "2026-08-26")],
        when: A.payment(3, 1, on: "2026-08-27"), breaks: "disbursement.conditionNotMet"),
    Case(
        "the next, with a second report",
        given: reporting + [
            A.report("r1"), A.reviewed("r1"), A.payment(2, 1, on: "2026-08-26"),
            A.report("r2", on: "2026-08-28", from: "2026-08-01", to: "2026-08-28"), A.reviewed("r2", on: "2026-08-29"),
        ],
        when: A.payment(3, 1, on: "2026-08-30")),
]

/// The municipality's project is awarded from the waiting list.
private let publicBody =
    C.awarded + [
        C.ended("a2", freed: 2_500_000), C.award("a3", "p3", 1_000_000, on: "2026-06-11"),
        A.agreement("g3", "a3", [A.instalment(1, 1_000_000)]),
    ]

/// Two projects of one organisation; the agreement on the first leaves the days of its reports to the rules.
private let twoAgreements: [Line] =
    C.open + [
        C.project("p1", by: "junta", 3_000_000), C.project("p2", by: "junta", 2_500_000),
        event("call.closed", on: "2026-05-01", "'call':'c1','received':2"), C.admissibility("p1"),
        C.admissibility("p2"),
    ] + ["p1", "p2"].flatMap { [C.evaluation($0, by: eva, 9_000), C.evaluation($0, by: fran, 9_000)] } + [
        C.ranking([C.place("p2", 9_000, 1, "selected"), C.place("p1", 9_000, 2, "selected")]),
        C.award("a1", "p1", 3_000_000), C.award("a2", "p2", 2_500_000), A.agreement("g1", "a1", reportsDue: nil),
        A.agreement("g2", "a2", [A.instalment(1, 2_500_000)]), A.guarantee("lodged", of: "g2"),
    ]
