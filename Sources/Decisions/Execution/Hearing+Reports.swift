import Events
import Rules

extension Hearing {
    /// When the reports on an agreement are due, the first first: as it says itself, else by the rules over its term.
    func reportDays(of agreement: AgreementRecord) -> [Day] {
        agreement.reportsDue ?? ReportDays.due(from: agreement.from, to: agreement.to, under: rules)
    }

    /// The day on which a report was due that is not there, nil if none is overdue.
    ///
    /// The n-th report that is no reply answers the n-th due day.
    func overdueReport(of agreement: AgreementRecord) -> Day? {
        let days = reportDays(of: agreement)
        guard agreement.reports < Count(Int64(days.count)) else { return nil }
        let next = days[Int(agreement.reports.value)]
        return lastDay(ofReportDue: next) < day ? next : nil
    }

    /// Until when a report is in time.
    func lastDay(ofReportDue due: Day) -> Day { due.adding(days: Int(rules.reports.graceDays.value)) }

    /// The agreements, in this stream, of the organisation of one whose projects are not closed; that one alone where
    /// no organisation carries it out.
    func openAgreements(
        of id: AgreementID, _ agreement: AgreementRecord
    ) throws -> [(id: String, record: AgreementRecord)] {
        guard let grantee = agreement.organisation else { return [(id.text, agreement)] }
        return try register.records(GranteeRecord.self, below: grantee.text, in: stream)
            .filter(\.record.isOpen).map { ($0.id, try known(AgreementRecord.self, $0.id)) }
    }

    /// Whether a guarantee of an agreement is valid on the day.
    func isGuaranteed(_ agreement: AgreementID) throws -> Bool {
        try GuaranteeRecorded.Kind.allCases.contains { kind in
            try own(GuaranteeRecord.self, below(agreement.text, kind.rawValue))?.covers(day) == true
        }
    }
}
