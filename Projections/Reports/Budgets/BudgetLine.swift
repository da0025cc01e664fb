import Events
import Rules

/// The sums behind one row of `budgets`.
struct BudgetLine<Figure: ReportFigure> {
    let territory: TerritoryID
    /// What it stands for; nil for money that has none (no fund named, no objective).
    let id: String?
    let currency: Currency?
    /// The day of what first made it: a movement of a fund, a call or a project.
    let day: Day?

    /// Kept for funds only.
    var financed: Figure?
    var withdrawn: Figure?
    var allocated: Figure?
    var inKind: Figure?
    /// Kept for funds and calls.
    var pot: Figure?
    var available: Figure?

    /// Nil while no project says one.
    var requested: Figure?
    var awarded = Figure()
    var amountsMissing = Figure()
    var freed = Figure()
    var committed = Figure()
    var disbursed = Figure()
    var reported = Figure()
    var accepted = Figure()
    var observed = Figure()
    var rejected = Figure()
    var refundDue = Figure()
    var refunded = Figure()
    var cofinancing = Figure()
    var executed = Figure()
    var lateReports = Figure()

    init(_ territory: TerritoryID, _ id: String?, _ currency: Currency?, on day: Day?) {
        self.territory = territory
        self.id = id
        self.currency = currency
        self.day = day
    }

    /// A movement of its fund, told in the fund's own stream.
    mutating func add(_ movement: FundMovement<Figure>) throws(FoldFailure) {
        switch movement.kind {
        case .allocated: try allocated?.subtract(movement.amount)
        case .financed: try financed?.add(movement.amount)
        case .inKind: try inKind?.add(movement.amount)
        case .withdrawn: try withdrawn?.add(movement.amount)
        }
    }

    mutating func add(_ project: ProjectAccount<Figure>) throws(FoldFailure) {
        if let amount = project.requested { requested = try (requested ?? Figure()).adding(amount) }
    }

    mutating func add(_ award: AwardAccount<Figure>, today: Day) throws(FoldFailure) {
        if award.missing, !award.ended { try amountsMissing.add(1, at: award.position) }
        try awarded.add(award.awarded)
        try freed.add(award.freed)
        try committed.add(award.committed)
        try disbursed.add(award.disbursed)
        try reported.add(award.reported)
        try accepted.add(award.accepted)
        try observed.add(award.observed)
        try rejected.add(award.rejected)
        try refunded.add(award.refunded)
        try cofinancing.add(award.own)
        try executed.add(try award.executed())
        try refundDue.add(try award.refundDue(on: today))
        try lateReports.add(try award.lateReports(on: today))
    }

    func withGrantee() throws(FoldFailure) -> Figure {
        try disbursed.subtracting(accepted).subtracting(refunded)
    }

    var execution: Int64? {
        let live = awarded.value - freed.value
        return live > 0 ? Share.basisPoints(executed.value, of: live) : nil
    }
}

extension AwardAccount {
    /// Reports handed in after their day and, until the project is closed, those that are overdue.
    func lateReports(on day: Day) throws(FoldFailure) -> Figure {
        var late = lateReports
        guard let term else { return late }
        late.support(at: term.signed)
        if closed == nil { try late.add(term.missing(on: day), at: term.signed) }
        return late
    }

    /// awarded − freed − refunded.
    func live() throws(FoldFailure) -> Figure { try awarded.subtracting(freed).subtracting(refunded) }

    /// What counts as executed under the rule in force when the agreement was signed.
    func executed() throws(FoldFailure) -> Figure {
        switch basis {
        case nil: Figure()
        case .acceptedExpense: accepted
        case .disbursed: disbursed
        case .reportedExpense: try reported.subtracting(rejected)
        }
    }

    /// What the grantee owes: what was rejected, and once the term is over also what was not spent; refunds are
    /// taken off. Nothing after closing, which settles the account.
    func refundDue(on today: Day) throws(FoldFailure) -> Figure {
        if closed != nil { return Figure() }
        var due = rejected
        if let term, term.to < today {
            // disbursed − (reported − rejected): what is neither spent nor waiting for a review.
            due = try disbursed.subtracting(reported).adding(rejected)
        }
        try due.subtract(refunded)
        return due.value > 0 ? due : due.settled
    }
}

extension Ledger {
    /// The pot until the call is resolved, then its live awards; without a pot these from the start.
    func held(_ call: Int, live: Figure) -> Figure {
        let account = book.calls[call]
        return account.resolved ? live : account.pot ?? live
    }

    /// The day that says to which cycle a project belongs: its own, or by the rules that of its call.
    func cycleDay(of project: ProjectAccount<Figure>) -> Day {
        project.isByCall ? book.calls[project.call].published ?? project.day : project.day
    }

    /// Σ live awards of each call.
    func liveAwards() throws(FoldFailure) -> [Figure] {
        var live = book.calls.map { _ in Figure() }
        for award in book.awards {
            let call = book.projects[award.project].call
            try live[call].add(try award.live())
        }
        return live
    }
}
