public import Events
import Rules

extension ReportSubmitted: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(ReportRecord.self, report.text, .duplicateReport, "report \(report)", field: "/report")
        hearing.require(
            from <= to, .reportPeriodReversed, "it is about \(from) to \(to)", field: "/to")
        guard let agreement = try hearing.expectAgreement(agreement) else { return }
        agreement.requireOpen(self.agreement, hearing, field: "/agreement")
        try judgeExpenses(hearing)
        if let replies { try judgeReply(to: replies, hearing) } else { judgeDay(agreement, hearing) }
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(ReportRecord(agreement: agreement, origin: hearing.origin), report.text)
        var agreement = try hearing.known(AgreementRecord.self, agreement.text)
        agreement.unreviewed = agreement.unreviewed.next
        if replies == nil {
            agreement.reports = agreement.reports.next
        } else {
            agreement.replied = hearing.day
        }
        try hearing.keep(agreement, self.agreement.text)
    }

    private func judgeExpenses(_ hearing: Hearing) throws {
        var seen: Set<ExpenseID> = []
        for (index, id) in expenses.enumerated() {
            let field = "/expenses/\(index)"
            let known = try hearing.expect(
                ExpenseRecord.self, id.text, .unknownExpense, "expense \(id)", field: field)
            let isNew = seen.insert(id).inserted
            guard let known else { continue }
            hearing.require(
                isNew && known.agreement == agreement, .foreignExpense,
                isNew ? "expense \(id) is of agreement \(known.agreement)" : "expense \(id) stands twice", field: field,
                clashes: [known.origin])
            hearing.require(
                from <= known.documentDay && known.documentDay <= to, .expenseOutsidePeriod,
                "the document of expense \(id) is of \(known.documentDay), not from \(from) to \(to)", field: field,
                clashes: [known.origin])
        }
    }

    private func judgeDay(_ agreement: AgreementRecord, _ hearing: Hearing) {
        let days = hearing.reportDays(of: agreement)
        let next = Int(agreement.reports.value)
        guard let due = due ?? (next < days.count ? days[next] : nil) else { return }
        let last = hearing.lastDay(ofReportDue: due)
        hearing.require(
            hearing.day <= last, .reportLate, "it was handed in on \(hearing.day) and due on \(due)",
            field: "occurred", clashes: [agreement.origin])
    }

    private func judgeReply(to id: ReportID, _ hearing: Hearing) throws {
        let replied = try hearing.expect(
            ReportRecord.self, id.text, .unknownReport, "report \(id)", field: "/replies")
        guard let replied else { return }
        hearing.require(
            replied.agreement == agreement, .foreignReply, "report \(id) is on agreement \(replied.agreement)",
            field: "/replies", clashes: [replied.origin])
        guard let reviewed = replied.reviewed else {
            hearing.object(
                .reportReplyUnasked, "report \(id) is not reviewed", field: "/replies", clashes: [replied.origin])
            return
        }
        let days = hearing.rules.reports.replyWorkingDays
        let last = replied.replyBy ?? hearing.workingDay(days, after: reviewed.day)
        hearing.require(
            hearing.day <= last, .reportReplyLate,
            "report \(id) was reviewed on \(reviewed.day), and the time to reply ended on \(last)", field: "/replies",
            clashes: [reviewed])
    }
}
