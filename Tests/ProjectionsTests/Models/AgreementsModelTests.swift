import Events
import Projections
import Rules
import Testing

/// `agreements`: terms, reports that are due, guarantees and what holds up the next payment.
@Suite struct AgreementsModelTests {
    @Test func agreementsAreThoseOfTheModel() throws {
        let differences = try Models.differences(.agreements, constant: ["from"]) { history in
            let rows = history.all(AgreementSigned.self).map { agreement in
                ("\(agreement.territory)/\(agreement.agreement)", row(of: agreement, in: history))
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
        #expect(differences == [])
    }

    private func row(of agreement: History.Told<AgreementSigned>, in history: History) -> ModelRow {
        let due = history.nextDue(agreement)
        let isClosed = history.closing(agreement) != nil
        return [
            "project": history.project(of: agreement)?.project,
            "organisation": history.project(of: agreement)?.organisation,
            "state": history.state(of: agreement), "signed": agreement.occurred, "from": agreement.from,
            "until": history.end(of: agreement), "nextDue": due,
            "daysLate": isClosed ? nil : history.daysLate(agreement), "guaranteeUntil": history.guarantee(agreement),
            "blockedBy": blockedBy(agreement, in: history),
        ]
    }

    private func blockedBy(_ agreement: History.Told<AgreementSigned>, in history: History) -> String? {
        guard history.closing(agreement) == nil, let next = nextInstalment(agreement, in: history) else { return nil }
        let organisation = history.project(of: agreement)?.organisation
        let overdue = history.all(AgreementSigned.self, in: agreement.territory).first { other in
            let isSameGrantee = organisation != nil && history.project(of: other)?.organisation == organisation
            return (other.agreement == agreement.agreement || isSameGrantee)
                && history.closing(other) == nil && history.daysLate(other) > 0
        }
        if let overdue { return "reportOverdue \(overdue.agreement)" }
        if history.needsGuarantee(agreement) {
            guard let until = history.guarantee(agreement) else { return "guaranteeMissing" }
            if until < history.today { return "guaranteeExpired" }
        }
        switch next.condition {
        case .signature: return nil
        case .report: return hasApprovedReport(agreement, in: history) ? nil : "reportAwaited"
        case .progress:
            let paid = history.money(history.award(of: agreement))["disbursed"] ?? 0
            let accepted = history.money(history.award(of: agreement))["accepted"] ?? 0
            let threshold = next.threshold?.value ?? 0
            return accepted * 10_000 < paid * threshold ? "progressAwaited" : nil
        }
    }

    /// The first that is not wholly paid.
    private func nextInstalment(_ agreement: History.Told<AgreementSigned>, in history: History) -> Instalment? {
        let amended = history.all(AgreementAmended.self, in: agreement.territory)
            .filter { $0.agreement == agreement.agreement }
        let instalments = amended.compactMap(\.instalments).last ?? agreement.instalments
        return instalments.sorted { $0.n < $1.n }.first { instalment in
            let paid = history.all(DisbursementMade.self, in: agreement.territory)
                .filter { $0.agreement == agreement.agreement && $0.n == instalment.n }
                .reduce(0) { $0 + $1.amount.value }
            let back = history.all(RefundReceived.self, in: agreement.territory)
                .filter { $0.agreement == agreement.agreement && $0.cause == .returnedTransfer }
                .filter { $0.n == instalment.n }.reduce(0) { $0 + $1.amount.value }
            return paid - back < instalment.amount.value
        }
    }

    /// Any report of it that a review approved. Which instalment each served is left to the tests of agreements: here
    /// one alone may wait for a report.
    private func hasApprovedReport(_ agreement: History.Told<AgreementSigned>, in history: History) -> Bool {
        let reports = history.all(ReportSubmitted.self, in: agreement.territory)
            .filter { $0.agreement == agreement.agreement }.map(\.report)
        return history.all(ReportReviewed.self, in: agreement.territory).contains { review in
            reports.contains(review.report) && (review.outcome == .approved || review.outcome == .approvedInPart)
        }
    }
}

extension History {
    func award(of agreement: Told<AgreementSigned>) -> [Told<FundsAwarded>] {
        all(FundsAwarded.self, in: agreement.territory).filter { $0.award == agreement.award }
    }

    func project(of agreement: Told<AgreementSigned>) -> Told<ProjectSubmitted>? {
        all(ProjectSubmitted.self, in: agreement.territory)
            .first { $0.project == award(of: agreement).first?.project }
    }

    func end(of agreement: Told<AgreementSigned>) -> Day {
        all(TermExtended.self, in: agreement.territory).last { $0.agreement == agreement.agreement }?.to
            ?? agreement.to
    }

    /// The day of the first report that did not come; none once the project is closed.
    func nextDue(_ agreement: Told<AgreementSigned>) -> Day? {
        guard closing(agreement) == nil else { return nil }
        let amended = all(AgreementAmended.self, in: agreement.territory)
            .filter { $0.agreement == agreement.agreement }
        let due =
            (amended.compactMap(\.reportsDue).last ?? agreement.reportsDue)?.sorted()
            ?? ReportDays.due(from: agreement.from, to: end(of: agreement), under: rules)
        let reports = all(ReportSubmitted.self, in: agreement.territory)
            .count { $0.agreement == agreement.agreement && $0.replies == nil }
        return reports < due.count ? due[reports] : nil
    }

    func daysLate(_ agreement: Told<AgreementSigned>) -> Int {
        nextDue(agreement).map { max(0, Int(today.number - $0.number) - Int(rules.reports.graceDays.value)) } ?? 0
    }

    /// The last day of the guarantee that holds longest: of each kind the last word counts.
    func guarantee(_ agreement: Told<AgreementSigned>) -> Day? {
        let told = all(GuaranteeRecorded.self, in: agreement.territory).filter { $0.agreement == agreement.agreement }
        let held = told.filter { guarantee in
            let isLast = !told.contains { $0.kind == guarantee.kind && guarantee.position < $0.position }
            return isLast && (guarantee.action == .lodged || guarantee.action == .extended)
        }
        return held.map {
            $0.validUntil ?? $0.occurred.adding(months: Int(rules.execution.guaranteeMonths.value))
        }.max()
    }

    /// By the sector of the grantee; of whom nothing is known, nothing is asked.
    func needsGuarantee(_ agreement: Told<AgreementSigned>) -> Bool {
        let organisation = project(of: agreement)?.organisation
        guard let registered = registration(of: organisation, in: agreement.territory) else { return false }
        let required = rules.execution.guaranteeRequired
        return switch registered.sector {
        case .community: required.community
        case .private: required.private
        case .public: required.public
        }
    }

    /// Where an id is looked up: in the event's own territory first, then in the programme.
    func registration(of organisation: OrganisationID?, in territory: TerritoryID) -> Told<OrganisationRegistered>? {
        all(OrganisationRegistered.self, in: territory).last { $0.organisation == organisation }
            ?? all(OrganisationRegistered.self, in: .programme).last { $0.organisation == organisation }
    }
}
