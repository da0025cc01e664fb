private typealias A = AgreementHistory
private typealias C = CallHistory

private let byRule =
    C.awarded + [A.agreement("g1", "a1", reportsDue: nil), A.guarantee("lodged"), A.payment(1, 2_000_000)]
private let observed = A.reported + [A.report("r1"), A.reviewed("r1", "observed")]

/// What reports and their reviews are held to.
let reportCases = [
    Case("a report on the day it is due", given: byRule, when: A.report("r1")),
    Case("a report a day late", given: byRule, when: A.report("r1", on: "2026-08-22"), breaks: "report.late"),
    Case(
        "a report a day late, within the days of grace", given: [History.rules("'reports':{'graceDays':1}")] + byRule,
        when: A.report("r1", on: "2026-08-22")),
    Case(
        "a report by the day that it states", given: byRule,
        when: A.report("r1", on: "2026-08-25", more: "'due':'2026-08-25'")),
    Case(
        "the second report, due a month later", given: byRule + [A.report("r1")],
        when: A.report("r2", on: "2026-09-21", from: "2026-08-01", to: "2026-08-31")),
    Case(
        "the second report, a day late", given: byRule + [A.report("r1")],
        when: A.report("r2", on: "2026-09-22", from: "2026-08-01", to: "2026-08-31"), breaks: "report.late"),
    Case(
        "a report beyond those that are due", given: A.reported + [A.report("r1")],
        when: A.report("r2", on: "2027-01-15")),
    Case(
        "a report over the time that was added",
        given: byRule + [A.extended("2027-03-31", on: "2026-08-01")]
            + (1...8).map {
                A.report("r\($0)", on: "2026-08-21")
            },
        when: A.report("r9", on: "2027-04-22"), breaks: "report.late"),
    Case("the same id", given: A.reported + [A.report("r1")], when: A.report("r1"), breaks: "report.duplicate"),
    Case("on no agreement", given: A.reported, when: A.report("r1", of: "g9"), breaks: "agreement.unknown"),
    Case(
        "a period that ends before it begins", given: A.reported, when: A.report("r1", from: "2026-08-01"),
        breaks: "report.periodReversed"),
    Case(
        "an expense of the period", given: A.reported,
        when: A.report("r1", from: "2026-08-01", to: "2026-08-01", expenses: "'e1'")),
    Case(
        "an expense outside the period", given: A.reported,
        when: A.report("r1", from: "2026-08-02", to: "2026-08-20", expenses: "'e1'"),
        breaks: "report.expenseOutsidePeriod"),
    Case("an expense of nobody", given: A.reported, when: A.report("r1", expenses: "'e9'"), breaks: "expense.unknown"),
    Case(
        "an expense twice", given: A.reported,
        when: A.report("r1", to: "2026-08-20", expenses: "'e1','e1'"), breaks: "report.foreignExpense"),
    Case(
        "an expense of another agreement",
        given: A.reported + [A.agreement("g2", "a2", [A.instalment(1, 2_500_000)])],
        when: A.report("r1", of: "g2", to: "2026-08-20", expenses: "'e1'"), breaks: "report.foreignExpense"),
    Case(
        "after the closure", given: A.accepted + [A.closed(800_000)], when: A.report("r1", on: "2026-09-11"),
        breaks: "agreement.closed"),

    Case(
        "a reply, five working days after the review", given: observed,
        when: A.report("r2", on: "2026-09-01", more: "'replies':'r1'")),
    Case(
        "a reply, a working day late", given: observed, when: A.report("r2", on: "2026-09-02", more: "'replies':'r1'"),
        breaks: "report.replyLate"),
    Case(
        "a reply by the day that the review set",
        given: A.reported + [A.report("r1"), A.reviewed("r1", "observed", replyBy: "2026-09-10")],
        when: A.report("r2", on: "2026-09-10", more: "'replies':'r1'")),
    Case(
        "a reply after the day that the review set",
        given: A.reported + [A.report("r1"), A.reviewed("r1", "observed", replyBy: "2026-08-26")],
        when: A.report("r2", on: "2026-08-27", more: "'replies':'r1'"), breaks: "report.replyLate"),
    Case(
        "a reply to a report that nobody reviewed", given: A.reported + [A.report("r1")],
        when: A.report("r2", more: "'replies':'r1'"), breaks: "report.replyUnasked"),
    Case(
        "a reply to no report", given: A.reported, when: A.report("r2", more: "'replies':'r1'"),
        breaks: "report.unknown"),
    Case(
        "a reply to a report on another agreement",
        given: observed + [A.agreement("g2", "a2", [A.instalment(1, 2_500_000)])],
        when: A.report("r2", on: "2026-08-26", of: "g2", more: "'replies':'r1'"), breaks: "report.foreignReply"),

    Case("a review", given: A.reported + [A.report("r1")], when: A.reviewed("r1")),
    Case("a second review", given: observed, when: A.reviewed("r1", on: "2026-08-26")),
    Case("a review of no report", given: A.reported, when: A.reviewed("r1"), breaks: "report.unknown"),
    Case(
        "a review after the closure", given: A.accepted + [A.report("r1"), A.reviewed("r1"), A.closed(800_000)],
        when: A.reviewed("r1", on: "2026-09-11"), breaks: "agreement.closed"),
]
