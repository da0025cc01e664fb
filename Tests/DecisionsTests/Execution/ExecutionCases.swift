private typealias A = AgreementHistory
private typealias C = CallHistory

/// What agreements and their payments are held to.
let agreementCases = [
    Case("an agreement", given: C.awarded, when: A.agreement("g1", "a1")),
    Case(
        "the same id", given: A.signed, when: A.agreement("g1", "a2", [A.instalment(1, 2_500_000)]),
        breaks: "agreement.duplicate"),
    Case("an unknown award", given: C.awarded, when: A.agreement("g1", "a9"), breaks: "award.unknown"),
    Case(
        "on an award that ended", given: C.awarded + [C.ended("a1", freed: 3_000_000)],
        when: A.agreement("g1", "a1", []), breaks: "agreement.awardEnded", "agreement.itemsMissing"),
    Case(
        "on an award of no known amount", given: C.ranked + [C.award("a1", "p1", nil)], when: A.agreement("g1", "a1"),
        breaks: "agreement.awardWithoutAmount"),
    Case(
        "a second one on an award", given: A.signed, when: A.agreement("g2", "a1"),
        breaks: "agreement.awardAlreadySigned"),
    Case(
        "instalments of less", given: C.awarded, when: A.agreement("g1", "a1", [A.instalment(1, 2_999_999)]),
        breaks: "agreement.instalmentsUnbalanced"),
    Case(
        "an instalment twice", given: C.awarded,
        when: A.agreement("g1", "a1", [A.instalment(1, 1_500_000), A.instalment(1, 1_500_000)]),
        breaks: "agreement.repeatedInstalment"),
    Case(
        "instalment 0", given: C.awarded, when: A.agreement("g1", "a1", [A.instalment(0, 3_000_000)]),
        breaks: "agreement.repeatedInstalment"),
    Case(
        "a partial award without items",
        given: [History.rules("'award':{'partial':true}")] + C.ranked + [C.award("a1", "p1", 2_000_000)],
        when: A.agreement("g1", "a1", [A.instalment(1, 2_000_000)]), breaks: "agreement.itemsMissing"),
    Case(
        "a partial award with items of its own",
        given: [History.rules("'award':{'partial':true}")] + C.ranked + [C.award("a1", "p1", 2_000_000)],
        when: A.agreement(
            "g1", "a1", [A.instalment(1, 2_000_000)], more: "'items':[\(C.item("j1", 2_000_000))]")),
    Case(
        "items of another sum", given: C.awarded, when: A.agreement("g1", "a1", more: "'items':[\(C.item("j1", 1))]"),
        breaks: "agreement.itemsUnbalanced"),
    Case(
        "an item twice", given: C.awarded,
        when: A.agreement(
            "g1", "a1", more: "'items':[\(C.item("j1", 1_000_000)),\(C.item("j1", 2_000_000))]"),
        breaks: "agreement.itemsUnbalanced"),
    Case(
        "a term that ends before it begins", given: C.awarded, when: A.agreement("g1", "a1", to: "2026-06-30"),
        breaks: "agreement.termReversed"),
    Case("eight months", given: C.awarded, when: A.agreement("g1", "a1", to: "2027-03-01")),
    Case(
        "more than eight months", given: C.awarded, when: A.agreement("g1", "a1", to: "2027-03-02"),
        breaks: "agreement.termTooLong"),
    Case(
        "with nobody", given: C.awarded, when: A.agreement("g1", "a1", grantor: "nobody"),
        breaks: "agreement.unknownGrantor"),
    Case(
        "with certificates that are valid",
        given: C.awarded + [
            credential("junta", "currentBoard", issued: "2026-02-01", expires: "2026-07-01")
        ],
        when: A.agreement("g1", "a1")),
    Case(
        "with a certificate that expired, beside one that is valid",
        given: C.awarded + [
            credential("junta", "currentBoard", issued: "2026-02-01", expires: "2026-06-30"),
            credential("junta", "bankAccount", issued: "2026-02-01"),
        ],
        when: A.agreement("g1", "a1"), breaks: "agreement.credentialInvalid"),
    Case("a payment", given: A.signed, when: A.payment(1, 2_000_000)),
    Case("a payment on no agreement", given: A.signed, when: A.payment(1, 1, of: "g9"), breaks: "agreement.unknown"),
    Case(
        "a payment before the agreement", given: A.signed, when: A.payment(1, 1, on: "2026-06-30"),
        breaks: "envelope.beforeWhatItRefersTo", "disbursement.guaranteeMissing"),
    Case(
        "a payment of no instalment", given: A.signed, when: A.payment(3, 1), breaks: "disbursement.unknownInstalment"),
    Case(
        "more than the instalment", given: A.paid, when: A.payment(1, 1), breaks: "disbursement.instalmentExceeded"),
    Case(
        "more than is left of the award", given: A.accepted + [C.ended("a1", freed: 600_000, on: "2026-08-21")],
        when: A.payment(2, 400_001, on: "2026-08-22"), breaks: "disbursement.awardExceeded"),
    Case(
        "progress too small", given: A.reported, when: A.payment(2, 1_000_000, on: "2026-08-21"),
        breaks: "disbursement.conditionNotMet"),
    Case("progress enough", given: A.accepted, when: A.payment(2, 1_000_000, on: "2026-08-21")),
    Case(
        "again, after a transfer came back", given: A.paid + [A.refund(2_000_000, "returnedTransfer", n: 1)],
        when: A.payment(1, 2_000_000, on: "2026-09-02")),
    Case(
        "a payment after the closure", given: A.accepted + [A.refund(800_000), A.closed()],
        when: A.payment(2, 1, on: "2026-09-11"), breaks: "agreement.closed"),
]

/// What expenses, refunds and closures are held to.
let expenseCases = [
    Case("an expense", given: A.paid, when: A.expense("e1", 2_000_000, key: 1)),
    Case("the same id", given: A.reported, when: A.expense("e1", 1, key: 2), breaks: "expense.duplicate"),
    Case("of no agreement", given: A.paid, when: A.expense("e1", 1, key: 1, of: "g9"), breaks: "agreement.unknown"),
    Case("of no item", given: A.paid, when: A.expense("e1", 1, key: 1, item: "i9"), breaks: "expense.unknownItem"),
    Case(
        "of no supplier", given: A.paid, when: A.expense("e1", 1, key: 1, more: "'supplier':'nobody'"),
        breaks: "expense.unknownSupplier"),
    Case(
        "more than was disbursed", given: A.reported, when: A.expense("e2", 800_001, key: 2),
        breaks: "expense.claimsExceedDisbursed"),
    Case(
        "more own money than was disbursed", given: A.reported,
        when: A.expense("e2", 5_000_000, key: 2, item: "i2", source: "own")),
    Case(
        "what a rejection left", given: A.reported + [A.review("e1", "rejected", 0)],
        when: A.expense("e2", 2_000_000, key: 2)),
    Case(
        "what an observation does not leave", given: A.reported + [A.review("e1", "observed", 0)],
        when: A.expense("e2", 800_001, key: 2), breaks: "expense.claimsExceedDisbursed"),
    Case(
        "a document of before the first payment", given: A.paid, when: A.expense("e1", 1, key: 1, dated: "2026-07-09"),
        breaks: "expense.documentDayOutside"),
    Case(
        "a document of after the report", given: A.paid, when: A.expense("e1", 1, key: 1, dated: "2026-08-11"),
        breaks: "expense.documentDayOutside"),
    Case(
        "own money before any payment", given: A.signed, when: A.expense("e1", 1, key: 1, item: "i2", source: "own"),
        breaks: "expense.documentDayOutside"),
    Case("a document twice", given: A.reported, when: A.expense("e2", 1, key: 1), breaks: "expense.documentClaimed"),
    Case(
        "a document of a rejected expense", given: A.reported + [A.review("e1", "rejected", 0)],
        when: A.expense("e2", 1, key: 1)),
    Case(
        "an expense after the closure", given: A.accepted + [A.closed(800_000)], when: A.expense("e2", 1, key: 2),
        breaks: "agreement.closed"),
    Case("accepted", given: A.reported, when: A.review("e1", "accepted", 1_200_000)),
    Case("an unknown expense", given: A.reported, when: A.review("e9", "accepted", 1), breaks: "expense.unknown"),
    Case(
        "more than was reported", given: A.reported, when: A.review("e1", "accepted", 1_200_001),
        breaks: "expense.acceptedTooMuch"),
    Case(
        "accepted, nothing of it", given: A.reported, when: A.review("e1", "accepted", 0),
        breaks: "expense.reviewContradictory"),
    Case(
        "rejected, but accepted", given: A.reported, when: A.review("e1", "rejected", 1),
        breaks: "expense.reviewContradictory"),
    Case(
        "observed, but wholly accepted", given: A.reported, when: A.review("e1", "observed", 1_200_000),
        breaks: "expense.reviewContradictory"),
    Case("a first review twice", given: A.accepted, when: A.review("e1", "rejected", 0), breaks: "expense.reviewStage"),
    Case(
        "a reply to nothing", given: A.reported, when: A.review("e1", "accepted", 1, stage: "reply"),
        breaks: "expense.reviewStage"),
    Case(
        "accepted on reply", given: A.reported + [A.review("e1", "observed", 5)],
        when: A.review("e1", "accepted", 1_200_000, stage: "reply")),
    Case(
        "accepted on reply, five working days after the observation",
        given: A.reported + [A.review("e1", "observed", 5)],
        when: A.review("e1", "accepted", 1_200_000, stage: "reply", on: "2026-08-27")),
    Case(
        "accepted on reply, a day later", given: A.reported + [A.review("e1", "observed", 5)],
        when: A.review("e1", "accepted", 1_200_000, stage: "reply", on: "2026-08-28"), breaks: "expense.replyLate"),
    Case(
        "accepted a day later, when a report had replied in time",
        given: A.reported + [
            A.report("r1", on: "2026-08-19"), A.review("e1", "observed", 5),
            A.reviewed("r1", "observed", on: "2026-08-20"),
            A.report("r2", on: "2026-08-27", more: "'replies':'r1'"),
        ],
        when: A.review("e1", "accepted", 1_200_000, stage: "reply", on: "2026-08-28")),
    Case(
        "reviewed by one who declared an interest in the organisation",
        given: A.reported + [conflict(of: diego, with: "organisation", "junta")],
        when: A.review("e1", "accepted", 1_200_000), breaks: "expense.conflict"),
    Case(
        "reviewed by one who had declared an interest, until the day before",
        given: A.reported + [
            conflict(of: diego, with: "project", "p1", until: "2026-08-19", on: "2026-05-01")
        ],
        when: A.review("e1", "accepted", 1_200_000)),
    Case(
        "reviewed by one who sits for the organisation", given: A.reported,
        when: A.review("e1", "accepted", 1_200_000, by: ana), breaks: "expense.ofGrantee"),
    Case(
        "reviewed by one who sits for another organisation", given: A.reported,
        when: A.review("e1", "accepted", 1_200_000, by: blas)),
    Case(
        "accepted on appeal, when the document proves another expense",
        given: A.reported + [A.review("e1", "rejected", 0), A.expense("e2", 1, key: 1)],
        when: A.review("e1", "accepted", 1, stage: "appeal"), breaks: "expense.documentClaimed"),
    Case(
        "accepted on appeal, when others took its place",
        given: A.reported + [A.review("e1", "rejected", 0), A.expense("e2", 2_000_000, key: 2)],
        when: A.review("e1", "accepted", 1, stage: "appeal"), breaks: "expense.claimsExceedDisbursed"),
    Case(
        "more than was left after a refund", given: A.reported + [A.refund(1_000_000)],
        when: A.review("e1", "accepted", 1_200_000, stage: "first").later(), breaks: "expense.acceptedExceedsDisbursed"),
    Case(
        "a review after the closure", given: A.reported + [A.closed(2_000_000)],
        when: A.review("e1", "accepted", 1).later(), breaks: "agreement.closed"),
    Case("a refund", given: A.accepted, when: A.refund(800_000)),
    Case("a refund on no agreement", given: A.accepted, when: A.refund(1, of: "g9"), breaks: "agreement.unknown"),
    Case("a refund of what is accepted", given: A.accepted, when: A.refund(800_001), breaks: "refund.tooLarge"),
    Case("a transfer comes back", given: A.paid, when: A.refund(2_000_000, "returnedTransfer", n: 1)),
    Case(
        "a transfer comes back, of no instalment", given: A.paid, when: A.refund(1, "returnedTransfer"),
        breaks: "refund.returnWithoutInstalment"),
    Case(
        "a transfer comes back that was not paid", given: A.paid, when: A.refund(1, "returnedTransfer", n: 2),
        breaks: "refund.returnWithoutInstalment"),
    Case("a refund of no instalment", given: A.paid, when: A.refund(1, n: 9), breaks: "disbursement.unknownInstalment"),
    Case("a refund of what was written off", given: A.accepted + [A.closed(800_000)], when: A.refund(800_000).later()),
    Case(
        "a refund of more than was written off", given: A.accepted + [A.closed(800_000)],
        when: A.refund(800_001).later(), breaks: "refund.tooLarge"),
    Case("closed in balance", given: A.accepted + [A.refund(800_000)], when: A.closed(results: "o1")),
    Case(
        "closed with a report that nobody reviewed", given: A.accepted + [A.report("r1")], when: A.closed(800_000),
        breaks: "closure.reportsUnreviewed"),
    Case(
        "closed with a report that was reviewed, rejected",
        given: A.accepted + [A.report("r1"), A.reviewed("r1", "rejected")], when: A.closed(800_000)),
    Case("closed with a write-off", given: A.accepted, when: A.closed(800_000)),
    Case("closed out of balance", given: A.accepted, when: A.closed(), breaks: "closure.unbalanced"),
    Case(
        "closed with results of no objective", given: A.accepted, when: A.closed(800_000, results: "o9"),
        breaks: "closure.unknownObjective"),
    Case("closed twice", given: A.accepted + [A.closed(800_000)], when: A.closed(800_000), breaks: "agreement.closed"),
    Case("closed, but unknown", given: A.accepted, when: A.closed(of: "g9"), breaks: "agreement.unknown"),
]

extension Line {
    /// The same event on a day after all the others.
    fileprivate func later() -> Line {
        var line = self
        line.day = "2026-09-20"
        return line
    }
}
