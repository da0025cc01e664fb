public import Events

extension ExpenseReported: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(
            ExpenseRecord.self, expense.text, .duplicateExpense, "expense \(expense)", field: "/expense")
        try hearing.judgeCurrency(of: amount, field: "/amount")
        if let supplier { _ = try hearing.expectOrganisation(supplier, .unknownSupplier, field: "/supplier") }
        if let claim = try hearing.documentClaim(documentKey), claim.isLive {
            hearing.object(
                .documentClaimed, "expense \(claim.expense) of \(claim.owner) is proved by the same document",
                field: "/documentKey", clashes: [claim.origin])
        }
        guard let agreement = try hearing.expectAgreement(agreement) else { return }
        agreement.requireOpen(self.agreement, hearing, field: "/agreement")
        hearing.require(
            try agreement.item(item, of: self.agreement, hearing) != nil, .unknownItem,
            "item \(item) is not in the budget of agreement \(self.agreement)", field: "/item",
            clashes: [agreement.origin])
        if source == .grant {
            hearing.require(
                agreement.claimed.value + amount.value <= agreement.disbursed.value, .claimsExceedDisbursed,
                "\(amount) is reported after \(agreement.claimed); \(agreement.disbursed) was disbursed",
                field: "/amount", clashes: [agreement.origin])
        }
        judgeDocumentDay(agreement, hearing)
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        if source == .grant {
            var agreement = try hearing.known(AgreementRecord.self, agreement.text)
            agreement.claimed = try agreement.claimed.adding(amount)
            try hearing.keep(agreement, self.agreement.text)
        }
        let record = ExpenseRecord(
            accepted: .zero, agreement: agreement, amount: amount, claimed: amount, documentDay: documentDay,
            documentKey: documentKey, origin: hearing.origin, source: source)
        try hearing.keep(record, expense.text)
        hearing.claimDocument(documentKey, by: expense, since: hearing.origin)
    }

    private func judgeDocumentDay(_ agreement: AgreementRecord, _ hearing: Hearing) {
        let last = min(agreement.to, hearing.day)
        guard let first = agreement.firstPaid else {
            hearing.object(
                .documentDayOutside, "the document is of \(documentDay), and nothing was disbursed yet",
                field: "/documentDay", clashes: [agreement.origin])
            return
        }
        hearing.require(
            first <= documentDay && documentDay <= last, .documentDayOutside,
            "the document is of \(documentDay), not from \(first) to \(last)", field: "/documentDay",
            clashes: [agreement.origin])
    }
}
