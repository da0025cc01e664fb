public import Events

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
        agreement.requireOpen(known.agreement, hearing, field: "/expense")
        if known.source == .grant { judgeSums(known, agreement, hearing) }
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var known = try hearing.known(ExpenseRecord.self, expense.text)
        if known.source == .grant {
            var agreement = try hearing.known(AgreementRecord.self, known.agreement.text)
            agreement.accepted = agreement.accepted.subtracting(known.accepted).adding(accepted)
            agreement.claimed = agreement.claimed.subtracting(known.claimed).adding(claimed(of: known))
            hearing.keep(agreement, known.agreement.text)
        }
        if isRejected {
            if known.claimed > 0 { try hearing.freeDocument(known.documentKey) }
        } else {
            hearing.claimDocument(known.documentKey, by: expense, since: known.origin)
        }
        known.claimed = claimed(of: known)
        known.accepted = accepted
        known.outcome = outcome
        hearing.keep(known, expense.text)
    }

    private var isRejected: Bool { outcome == .rejected }

    /// What is not rejected: an observed expense can still be answered for, whole.
    private func claimed(of known: ExpenseRecord) -> Money { outcome == .observed ? known.amount : accepted }

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
