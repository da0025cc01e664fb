import Events
import FieldCoding
import Rules

/// The money of one stream: funds, calls, projects, awards and what moves under their agreements.
///
/// `budgets`, `plans`, `calls` and `polls` are all made from it, so each money event is folded once.
/// Entities stand in arrays in the order in which they appeared; an event costs one look-up by id.
struct Ledger<Figure: ReportFigure>: Fold {
    static var version: Int { 4 }
    static var reads: EventTypeSet {
        [
            .fundFinanced, .fundAllocated, .fundWithdrawn, .callPublished, .callAmended, .callResolved,
            .projectSubmitted, .projectAmended, .projectWithdrawn, .fundsAwarded, .awardEnded, .agreementSigned,
            .agreementAmended, .disbursementMade, .cofinancingRecorded, .expenseReported, .expenseReviewed,
            .reportSubmitted, .termExtended, .refundReceived, .projectClosed, .guaranteeRecorded, .reportReviewed,
        ]
    }

    /// All but the expenses and reports, which are kept in ``claims`` and ``reports`` while events come in.
    var book: LedgerState<Figure>
    var claims: [String: ExpenseClaim] = [:]
    private var claimLimit = 1_024
    /// Reports that were handed in, also kept while events come in.
    var reports: [String: ReportLink] = [:]

    private(set) var agreements = EntityIndex()
    private(set) var awards = EntityIndex()
    private(set) var calls = EntityIndex()
    private(set) var funds = EntityIndex()
    private(set) var projects = EntityIndex()

    init() { book = LedgerState() }

    init(_ state: LedgerState<Figure>) {
        book = state
        book.expenses = []
        book.reports = []
        claims.reserveCapacity(state.expenses.count)
        for claim in state.expenses { claims[claim.expense.text] = claim }
        for link in state.reports { reports[link.report.text] = link }
        for link in state.agreements { agreements[link.agreement.text] = link.award }
        awards = EntityIndex(state.awards.lazy.map(\.award.text))
        calls = EntityIndex(state.calls.lazy.map(\.call.text))
        funds = EntityIndex(state.funds.lazy.map(\.fund.text))
        projects = EntityIndex(state.projects.lazy.map(\.project.text))
    }

    var state: LedgerState<Figure> {
        var state = book
        state.expenses = claims.values.filter { book.awards[$0.award].closed == nil }
            .sorted { $0.expense < $1.expense }
        state.reports = reports.values.filter { book.awards[$0.award].closed == nil }
            .sorted { $0.report < $1.report }
        return state
    }

    static func == (left: Ledger, right: Ledger) -> Bool { left.state == right.state }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        let position = event.position
        switch event.type {
        case .fundFinanced, .fundAllocated, .fundWithdrawn: try takeMovement(event, rules)
        case .callPublished: try take(event.content(CallPublished.self), position, event.occurred, rules)
        case .callAmended: try take(event.content(CallAmended.self), position, rules)
        case .callResolved: take(event.content(CallResolved.self))
        case .projectSubmitted: try take(event.content(ProjectSubmitted.self), position, event.occurred, rules)
        case .projectAmended: take(event.content(ProjectAmended.self))
        case .projectWithdrawn: take(event.content(ProjectWithdrawn.self), position)
        case .fundsAwarded: try take(event.content(FundsAwarded.self), position, rules)
        case .awardEnded: try take(event.content(AwardEnded.self), position)
        case .agreementSigned: try take(event.content(AgreementSigned.self), position, event.occurred, rules)
        case .agreementAmended: try take(event.content(AgreementAmended.self), position)
        case .disbursementMade: try take(event.content(DisbursementMade.self), position)
        case .cofinancingRecorded: try take(event.content(CofinancingRecorded.self), position)
        case .expenseReported: try take(event.content(ExpenseReported.self), position)
        case .expenseReviewed: try take(event.content(ExpenseReviewed.self), position)
        case .reportSubmitted: try take(event.content(ReportSubmitted.self), position, event.occurred)
        case .termExtended: take(event.content(TermExtended.self), event.position, rules)
        case .refundReceived: try take(event.content(RefundReceived.self), position)
        case .guaranteeRecorded: take(event.content(GuaranteeRecorded.self), event.occurred, rules)
        case .reportReviewed: take(event.content(ReportReviewed.self))
        case .projectClosed: take(event.content(ProjectClosed.self), position)
        default: break
        }
    }

    /// The stream's currency is that of its first amount.
    func currency(under rules: Rulebook) -> Currency { book.currency ?? rules.money.currency }
}

// MARK: - Entities by id

extension Ledger {
    /// The fund's place; a fund is known from the first event that names it.
    mutating func place(of fund: FundID) -> Int {
        if let place = funds[fund.text] { return place }
        book.funds.append(FundAccount(fund))
        funds[fund.text] = book.funds.count - 1
        return book.funds.count - 1
    }

    /// The call's place; a project may answer a call of the programme, of which this stream knows no more.
    mutating func place(of call: CallID) -> Int {
        if let place = calls[call.text] { return place }
        book.calls.append(CallAccount(call))
        calls[call.text] = book.calls.count - 1
        return book.calls.count - 1
    }

    mutating func add(_ project: ProjectAccount<Figure>) {
        projects[project.project.text] = book.projects.count
        book.projects.append(project)
    }

    mutating func add(_ award: AwardAccount<Figure>) {
        awards[award.award.text] = book.awards.count
        book.awards.append(award)
    }

    mutating func link(_ agreement: AgreementID, to award: Int) {
        agreements[agreement.text] = award
        book.agreements.append(AgreementLink(agreement: agreement, award: award))
    }

    /// Remembers a claim. Those of closed agreements are dropped whenever the claims have doubled, so that memory
    /// grows with what is open; it makes no difference to any figure, for their reviews count no more.
    mutating func open(_ claim: ExpenseClaim) {
        claims[claim.expense.text] = claim
        guard claims.count >= claimLimit else { return }
        let awards = book.awards
        claims = claims.filter { awards[$0.value.award].closed == nil }
        claimLimit = max(1_024, 2 * claims.count)
    }
}
