public import Events

extension ReportReviewed: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        let known = try hearing.expect(
            ReportRecord.self, report.text, .unknownReport, "report \(report)", field: "/report")
        guard let known else { return }
        let agreement = try hearing.known(AgreementRecord.self, known.agreement.text)
        agreement.requireOpen(known.agreement, hearing, field: "/report")
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var known = try hearing.known(ReportRecord.self, report.text)
        var agreement = try hearing.known(AgreementRecord.self, known.agreement.text)
        let (wasReviewed, wasApproved) = (known.reviewed != nil, known.isApproved)
        known.outcome = outcome
        known.replyBy = replyBy
        known.reviewed = hearing.origin
        hearing.keep(known, report.text)
        if !wasReviewed { agreement.unreviewed = agreement.unreviewed.previous }
        if known.isApproved, !wasApproved { agreement.hasApprovedReport = true }
        try hearing.keep(agreement, known.agreement.text)
    }
}
