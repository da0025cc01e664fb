extension Rule {
    /// See ``Rule/meaning``.
    public static let unknownAgreement = impossible(
        "agreement.unknown", "An agreement was signed in the territory.",
        remedy: "check the agreement's id, or record the agreement first")
    /// See ``Rule/meaning``.
    public static let duplicateAgreement = impossible(
        "agreement.duplicate", "An agreement's id is new in its territory.",
        remedy: "choose another id; tejido log shows the agreement that has this one")
    /// See ``Rule/meaning``.
    public static let agreementAwardEnded = impossible(
        "agreement.awardEnded", "An agreement is signed on an award that has not ended.",
        remedy: "check the award")
    /// See ``Rule/meaning``.
    public static let agreementAwardSilent = impossible(
        "agreement.awardWithoutAmount", "An agreement is signed on an award of known amount.",
        remedy: "correct the award first")
    /// See ``Rule/meaning``.
    public static let awardAlreadySigned = impossible(
        "agreement.awardAlreadySigned", "One agreement is signed on an award.",
        remedy: "leave it out; tejido log shows the agreement")
    /// See ``Rule/meaning``.
    public static let instalmentsUnbalanced = impossible(
        "agreement.instalmentsUnbalanced", "The instalments sum to what was awarded, less what was freed.",
        remedy: "correct the instalments")
    /// See ``Rule/meaning``.
    public static let repeatedInstalment = impossible(
        "agreement.repeatedInstalment", "Instalments are numbered from 1, each once.",
        remedy: "number the instalments")
    /// See ``Rule/meaning``.
    public static let agreementItemsMissing = impossible(
        "agreement.itemsMissing", "An award that is not what was requested is signed with a budget of its own.",
        remedy: "give the items")
    /// See ``Rule/meaning``.
    public static let agreementItemsUnbalanced = impossible(
        "agreement.itemsUnbalanced",
        "The items that the grant pays for sum to what was awarded, less what was freed; each stands once.",
        remedy: "correct the items")
    /// See ``Rule/meaning``.
    public static let termReversed = impossible(
        "agreement.termReversed", "A term does not end before it begins.",
        remedy: "correct from or to")
    /// See ``Rule/meaning``.
    public static let agreementTooLong = irregular(
        "agreement.termTooLong", "A term is no longer than execution.maxMonths.",
        remedy: "shorten the term")
    /// See ``Rule/meaning``.
    public static let unknownGrantor = impossible(
        "agreement.unknownGrantor", "Who grants is a registered organisation.",
        remedy: "register the organisation first, in this stream or in programme")
    /// See ``Rule/meaning``.
    public static let agreementClosed = impossible(
        "agreement.closed", "Nothing is paid, reported, reviewed or closed after a project was closed.",
        remedy: "check the agreement")
    /// See ``Rule/meaning``.
    public static let unknownInstalment = impossible(
        "disbursement.unknownInstalment", "A payment names an instalment of its agreement.",
        remedy: "check n")
    /// See ``Rule/meaning``.
    public static let instalmentExceeded = impossible(
        "disbursement.instalmentExceeded", "The payments of an instalment never exceed it.",
        remedy: "pay what is left of it")
    /// See ``Rule/meaning``.
    public static let awardExceeded = impossible(
        "disbursement.awardExceeded", "Never more is disbursed than was awarded, less what was freed.",
        remedy: "pay what is left of the award")
    /// See ``Rule/meaning``.
    public static let conditionNotMet = irregular(
        "disbursement.conditionNotMet", "An instalment is paid when its condition is met.",
        remedy: "record first the reviews that it waits for")
    /// See ``Rule/meaning``.
    public static let unknownExpense = impossible(
        "expense.unknown", "An expense was reported in the territory.",
        remedy: "check the expense's id")
    /// See ``Rule/meaning``.
    public static let duplicateExpense = impossible(
        "expense.duplicate", "An expense's id is new in its territory.",
        remedy: "choose another id; tejido log shows the expense that has this one")
    /// See ``Rule/meaning``.
    public static let unknownItem = impossible(
        "expense.unknownItem", "An expense is of an item of the budget.",
        remedy: "check the item")
    /// See ``Rule/meaning``.
    public static let unknownSupplier = impossible(
        "expense.unknownSupplier", "A supplier named by id is a registered organisation.",
        remedy: "register it first, in this stream or in programme, or leave it out")
    /// See ``Rule/meaning``.
    public static let claimsExceedDisbursed = impossible(
        "expense.claimsExceedDisbursed", "Grant expenses that are not rejected never exceed what was disbursed.",
        remedy: "record the transfer first, or correct the amount")
    /// See ``Rule/meaning``.
    public static let documentDayOutside = irregular(
        "expense.documentDayOutside",
        "A document is of a day from the first transfer to the end of the term, and not after its report.",
        remedy: "check the day of the document")
    /// See ``Rule/meaning``.
    public static let documentClaimed = impossible(
        "expense.documentClaimed", "A document proves one expense that is not rejected, in the whole store.",
        remedy: "check the document; it cannot be claimed twice")
    /// See ``Rule/meaning``.
    public static let acceptedTooMuch = impossible(
        "expense.acceptedTooMuch", "No more is accepted than was reported.",
        remedy: "lower what is accepted")
    /// See ``Rule/meaning``.
    public static let reviewContradictory = impossible(
        "expense.reviewContradictory",
        "Accepted is more than nothing, rejected nothing, and observed less than the whole.",
        remedy: "correct the outcome or what is accepted")
    /// See ``Rule/meaning``.
    public static let reviewStage = impossible(
        "expense.reviewStage", "A first review is the first; replies and appeals follow one.",
        remedy: "check the stage")
    /// See ``Rule/meaning``.
    public static let acceptedExceedsDisbursed = impossible(
        "expense.acceptedExceedsDisbursed",
        "Accepted grant expenses never exceed what was disbursed less what was refunded.",
        remedy: "lower what is accepted")
    /// See ``Rule/meaning``.
    public static let refundTooLarge = impossible(
        "refund.tooLarge", "No more is paid back than was disbursed, neither accepted nor refunded.",
        remedy: "correct the amount")
    /// See ``Rule/meaning``.
    public static let returnWithoutInstalment = impossible(
        "refund.returnWithoutInstalment",
        "A returned transfer names its instalment, and is no more than was paid of it.",
        remedy: "give n, and what was returned of it")
    /// See ``Rule/meaning``.
    public static let closureUnbalanced = impossible(
        "closure.unbalanced", "A project is closed when what was disbursed is accepted, refunded or written off.",
        remedy: "record the missing reviews and refunds, or correct the write-off")
    /// See ``Rule/meaning``.
    public static let unknownResultObjective = impossible(
        "closure.unknownObjective", "Results are of objectives of a plan of the territory.",
        remedy: "check the objective")
    /// See ``Rule/meaning``.
    public static let credentialInvalid = irregular(
        "agreement.credentialInvalid",
        "Every certificate of the grantee that is on record is valid on the day of signature.",
        remedy: "record first the renewed certificate")
    /// See ``Rule/meaning``.
    public static let paidInstalmentChanged = impossible(
        "agreement.paidInstalment", "No instalment is dropped, or lowered below what was paid of it.",
        remedy: "keep the paid instalments as they are")
    /// See ``Rule/meaning``.
    public static let guaranteeMissing = irregular(
        "disbursement.guaranteeMissing",
        "A payment is covered by a valid guarantee, where execution.guaranteeRequired asks the sector of the grantee for one.",
        remedy: "record first the guarantee, or its extension")
    /// See ``Rule/meaning``.
    public static let reportOverdue = irregular(
        "disbursement.reportOverdue",
        "Nothing is paid to an organisation that owes a report, unless execution.disbursementNeedsNoPending is lifted.",
        remedy: "record first the report that the message names")
    /// See ``Rule/meaning``.
    public static let replyLate = irregular(
        "expense.replyLate", "An observed expense is answered, or reviewed again, within reports.replyWorkingDays.",
        remedy: "check the day; a late reply needs a stated reason")
    /// See ``Rule/meaning``.
    public static let reviewerInConflict = irregular(
        "expense.conflict",
        "Who reviews an expense has declared no conflict of interest with the project, its call or its organisation.",
        remedy: "have somebody else review it")
    /// See ``Rule/meaning``.
    public static let reviewerOfGrantee = irregular(
        "expense.ofGrantee", "Who reviews an expense is not of the organisation that carries the project out.",
        remedy: "have somebody else review it")
    /// See ``Rule/meaning``.
    public static let reportsUnreviewed = irregular(
        "closure.reportsUnreviewed", "A project is closed when every report that was handed in is reviewed.",
        remedy: "record first the reviews")

    static let executionRules = [
        unknownAgreement, duplicateAgreement, agreementAwardEnded, agreementAwardSilent, awardAlreadySigned,
        instalmentsUnbalanced, repeatedInstalment, agreementItemsMissing, agreementItemsUnbalanced,
        termReversed, agreementTooLong, unknownGrantor, agreementClosed, unknownInstalment,
        instalmentExceeded, awardExceeded, conditionNotMet, unknownExpense, duplicateExpense, unknownItem,
        unknownSupplier, claimsExceedDisbursed, documentDayOutside, documentClaimed, acceptedTooMuch,
        reviewContradictory, reviewStage, acceptedExceedsDisbursed, refundTooLarge, returnWithoutInstalment,
        closureUnbalanced, unknownResultObjective,
        credentialInvalid, paidInstalmentChanged, guaranteeMissing, reportOverdue, replyLate, reviewerInConflict,
        reviewerOfGrantee, reportsUnreviewed,
    ]
}
