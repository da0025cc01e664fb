import Events
import Rules

/// What happens to money under an agreement.
extension Ledger {
    mutating func take(
        _ event: AgreementSigned, _ position: UInt64, _ day: Day, _ rules: Rulebook
    ) throws(FoldFailure) {
        guard let award = awards[event.award.text] else { return }
        link(event.agreement, to: award)
        book.awards[award].basis = rules.execution.executedBasis
        book.awards[award].term = .init(event, at: position, on: day, under: rules)
        book.awards[award].conditions = PaymentConditions(event.instalments, under: rules)
        try commit(event.instalments, to: award, at: position)
    }

    mutating func take(_ event: AgreementAmended, _ position: UInt64) throws(FoldFailure) {
        guard let award = agreements[event.agreement.text] else { return }
        if let days = event.reportsDue {
            book.awards[award].term?.agree(on: days)
            book.awards[award].lateReports.support(at: position)
        }
        guard let instalments = event.instalments else { return }
        book.awards[award].conditions?.replace(by: instalments)
        try commit(instalments, to: award, at: position)
    }

    private mutating func commit(
        _ instalments: [Instalment], to award: Int, at position: UInt64
    ) throws(FoldFailure) {
        var sum: Int64 = 0
        for instalment in instalments { sum = try FoldFailure.sum(sum, instalment.amount.value, at: position) }
        try book.awards[award].committed.become(sum, at: position)
    }

    mutating func take(_ event: TermExtended, _ position: UInt64, _ rules: Rulebook) {
        guard let award = agreements[event.agreement.text] else { return }
        book.awards[award].term?.extend(to: event.to, under: rules)
        book.awards[award].lateReports.support(at: position)
    }

    mutating func take(_ event: CofinancingRecorded, _ position: UInt64) throws(FoldFailure) {
        guard let award = agreements[event.agreement.text] else { return }
        try book.awards[award].own.add(event.amount.value, at: position)
    }

    /// A reply answers observations, and says again who took part; every other report answers the next due day.
    mutating func take(_ event: ReportSubmitted, _ position: UInt64, _ day: Day) throws(FoldFailure) {
        guard let award = agreements[event.agreement.text] else { return }
        reports[event.report.text] = ReportLink(report: event.report, award: award)
        if event.replies != nil { return }
        let isLate = book.awards[award].term?.takeReport(due: event.due, on: day) ?? false
        if isLate {
            try book.awards[award].lateReports.add(1, at: position)
        } else {
            book.awards[award].lateReports.support(at: position)
        }
        guard let participation = event.participation else { return }
        try book.awards[award].residents.add(participation.residents.value, at: position)
        try book.awards[award].volunteerHours.add(participation.volunteerHours.value, at: position)
    }

    mutating func take(_ event: DisbursementMade, _ position: UInt64) throws(FoldFailure) {
        guard let award = agreements[event.agreement.text] else { return }
        try book.awards[award].disbursed.add(event.amount.value, at: position)
        try book.awards[award].conditions?.pay(event.amount.value, of: event.n, at: position)
    }

    mutating func take(_ event: GuaranteeRecorded, _ day: Day, _ rules: Rulebook) {
        guard let award = agreements[event.agreement.text] else { return }
        book.awards[award].conditions?.take(event, on: day, under: rules)
    }

    /// A report that is approved for the first time serves one instalment that waits for one.
    mutating func take(_ event: ReportReviewed) {
        guard var link = reports[event.report.text], book.awards[link.award].closed == nil else { return }
        let wasApproved = link.isApproved
        link.isApproved = event.outcome == .approved || event.outcome == .approvedInPart
        reports[event.report.text] = link
        if link.isApproved, !wasApproved { book.awards[link.award].conditions?.hasApprovedReport = true }
    }

    mutating func take(_ event: ExpenseReported, _ position: UInt64) throws(FoldFailure) {
        guard let award = agreements[event.agreement.text] else { return }
        let claim = ExpenseClaim(event, award: award)
        if claim.isOwn {
            try book.awards[award].own.add(claim.amount, at: position)
        } else {
            try book.awards[award].reported.add(claim.amount, at: position)
        }
        open(claim)
    }

    /// The last review counts: what an earlier one made of the expense is taken back.
    mutating func take(_ event: ExpenseReviewed, _ position: UInt64) throws(FoldFailure) {
        guard let place = claims.index(forKey: event.expense.text) else { return }
        let before = claims.values[place]
        guard book.awards[before.award].closed == nil else { return }
        let rest = before.amount - event.accepted.value
        var after = before
        after.accepted = event.accepted.value
        after.observed = event.outcome == .observed ? rest : 0
        after.rejected = rest - after.observed
        claims.values[place] = after
        let award = before.award
        if before.isOwn {
            try book.awards[award].own.change(by: before.rejected - after.rejected, at: position)
        } else {
            try book.awards[award].accepted.change(by: after.accepted - before.accepted, at: position)
            try book.awards[award].observed.change(by: after.observed - before.observed, at: position)
            try book.awards[award].rejected.change(by: after.rejected - before.rejected, at: position)
        }
    }

    /// A returned transfer lowers what was disbursed and is no refund elsewhere.
    mutating func take(_ event: RefundReceived, _ position: UInt64) throws(FoldFailure) {
        guard let award = agreements[event.agreement.text] else { return }
        if event.cause == .returnedTransfer {
            try book.awards[award].disbursed.add(-event.amount.value, at: position)
            if let n = event.n { try book.awards[award].conditions?.pay(-event.amount.value, of: n, at: position) }
        } else {
            try book.awards[award].refunded.add(event.amount.value, at: position)
        }
    }

    mutating func take(_ event: ProjectClosed, _ position: UInt64) {
        guard let award = agreements[event.agreement.text] else { return }
        book.awards[award].closed = .init(outcome: event.outcome, position: position)
    }
}

extension ReportFigure {
    /// Adds a difference; none leaves no part behind.
    @inline(__always)
    fileprivate mutating func change(by amount: Int64, at position: UInt64) throws(FoldFailure) {
        if amount != 0 { try add(amount, at: position) }
    }
}
