public import Events
import Rules

extension ExpenseReviewed: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: accepted, field: "/accepted")
        let known = try hearing.expect(
            ExpenseRecord.self, expense.text, .unknownExpense, "expense \(expense)", field: "/expense")
        guard let known else { return }
        judgeFinding(known, hearing)
        hearing.require(
            (stage == .first) == (known.outcome == nil), .reviewStage,
            "the stage is \(stage.rawValue), the last review found \(known.outcome?.rawValue ?? "nothing yet")",
            field: "/stage", clashes: [known.origin])
        if let claim = try hearing.documentClaim(known.documentKey), claim.isLive, !isRejected,
            claim.expense != expense || claim.owner != hearing.envelope.territory
        {
            hearing.object(
                .documentClaimed, "expense \(claim.expense) of \(claim.owner) is proved by the same document by now",
                field: "/outcome", clashes: [claim.origin])
        }
        let agreement = try hearing.known(AgreementRecord.self, known.agreement.text)
        judgeReply(known, agreement, hearing)
        try hearing.judgeImpartiality(
            of: by, towards: agreement.project, try hearing.known(ProjectRecord.self, agreement.project.text),
            conflict: .reviewerInConflict, membership: .reviewerOfGrantee, field: "/by")
        agreement.requireOpen(known.agreement, hearing, field: "/expense")
        if known.source == .grant { judgeSums(known, agreement, hearing) }
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var known = try hearing.known(ExpenseRecord.self, expense.text)
        if known.source == .grant {
            var agreement = try hearing.known(AgreementRecord.self, known.agreement.text)
            agreement.accepted = try agreement.accepted.subtracting(known.accepted).adding(accepted)
            agreement.claimed = try agreement.claimed.subtracting(known.claimed).adding(claimed(of: known))
            try hearing.keep(agreement, known.agreement.text)
        }
        if isRejected {
            if known.claimed > 0 { try hearing.freeDocument(known.documentKey) }
        } else {
            hearing.claimDocument(known.documentKey, by: expense, since: known.origin)
        }
        known.claimed = claimed(of: known)
        known.accepted = accepted
        known.outcome = outcome
        known.reviewed = hearing.origin
        try hearing.keep(known, expense.text)
    }

    private var isRejected: Bool { outcome == .rejected }

    /// What is not rejected: an observed expense can still be answered for, whole.
    private func claimed(of known: ExpenseRecord) -> Money { outcome == .observed ? known.amount : accepted }

    /// An observation is answered in time: by a report that replies, else by this review of the answer.
    private func judgeReply(_ known: ExpenseRecord, _ agreement: AgreementRecord, _ hearing: Hearing) {
        guard stage == .reply, let observed = known.reviewed else { return }
        let days = hearing.rules.reports.replyWorkingDays
        let last = hearing.workingDay(days, after: observed.day)
        let replied = agreement.replied.map { observed.day <= $0 && $0 <= last } ?? false
        hearing.require(
            replied || hearing.day <= last, .replyLate,
            "\(days) working days after the review of \(observed.day) ended on \(last)", field: "/stage",
            clashes: [observed])
    }

    private func judgeFinding(_ known: ExpenseRecord, _ hearing: Hearing) {
        hearing.require(
            accepted <= known.amount, .acceptedTooMuch, "\(accepted) is accepted, \(known.amount) was reported",
            field: "/accepted", clashes: [known.origin])
        let fits =
            switch outcome {
            case .accepted: accepted > 0
            case .observed: accepted < known.amount
            case .rejected: accepted == 0
            }
        hearing.require(
            fits, .reviewContradictory, "\(outcome.rawValue), with \(accepted) of \(known.amount) accepted",
            field: "/outcome", clashes: [known.origin])
    }

    private func judgeSums(_ known: ExpenseRecord, _ agreement: AgreementRecord, _ hearing: Hearing) {
        let sum = agreement.accepted.value - known.accepted.value + accepted.value
        let most = agreement.disbursed.value - agreement.refunded.value
        hearing.require(
            sum <= most, .acceptedExceedsDisbursed,
            "\(sum) would be accepted in all; \(agreement.disbursed) was disbursed and \(agreement.refunded) refunded",
            field: "/accepted", clashes: [agreement.origin])
        let claims = agreement.claimed.value - known.claimed.value + claimed(of: known).value
        hearing.require(
            claims <= agreement.disbursed.value || claims <= agreement.claimed.value, .claimsExceedDisbursed,
            "\(claims) would be reported in all; \(agreement.disbursed) was disbursed", field: "/accepted",
            clashes: [agreement.origin])
    }
}
