import Events
import FieldCoding
import Rules

/// What is stored of a ``Ledger``.
struct LedgerState<Figure: ReportFigure>: FieldRecord {
    var agreements: [AgreementLink]
    var awards: [AwardAccount<Figure>]
    var calls: [CallAccount<Figure>]
    /// Fixed by the stream's first amount.
    var currency: Currency?
    /// Those of agreements that are not closed, by id.
    var expenses: [ExpenseClaim]
    var funds: [FundAccount<Figure>]
    var projects: [ProjectAccount<Figure>]
    /// Those on agreements that are not closed, by id.
    var reports: [ReportLink]

    init() {
        (agreements, awards, calls, expenses, funds, projects, reports) = ([], [], [], [], [], [], [])
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        agreements = try fields.list("agreements", \.agreements, "Agreements and their awards.")
        awards = try fields.list("awards", \.awards, "Awards as they were made.")
        calls = try fields.list("calls", \.calls, "Calls as they were first named.")
        currency = try fields.optional("currency", \.currency, "The stream's currency.")
        expenses = try fields.list("expenses", \.expenses, "Expenses of open agreements.")
        funds = try fields.list("funds", \.funds, "Funds as they were first named.")
        projects = try fields.list("projects", \.projects, "Projects as they were submitted.")
        reports = try fields.list("reports", \.reports, "Reports on open agreements.")
    }
}

/// Which award an agreement carries out.
struct AgreementLink: FieldRecord {
    let agreement: AgreementID
    /// The award's place among the awards.
    let award: Int

    init(agreement: AgreementID, award: Int) {
        self.agreement = agreement
        self.award = award
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.field("agreement", \.agreement, "The agreement.")
        award = try fields.index("award", \.award, "Its award's place among the awards.")
    }
}

/// A report and the award whose agreement it is on.
struct ReportLink: FieldRecord {
    /// The award's place among the awards.
    let award: Int
    /// Its last review approved it, in whole or in part.
    var isApproved: Bool
    let report: ReportID

    init(report: ReportID, award: Int) {
        self.report = report
        self.award = award
        isApproved = false
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        award = try fields.index("award", \.award, "The award's place among the awards.")
        isApproved = try fields.flag("isApproved", \.isApproved, "Its last review approved it.")
        report = try fields.field("report", \.report, "The report.")
    }
}
