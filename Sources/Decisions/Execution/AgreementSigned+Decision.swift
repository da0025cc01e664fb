public import Events
import Rules

extension AgreementSigned: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(
            AgreementRecord.self, agreement.text, .duplicateAgreement, "agreement \(agreement)", field: "/agreement")
        _ = try hearing.expectOrganisation(grantor, .unknownGrantor, field: "/grantor")
        try hearing.judgeCurrency(of: instalments.first?.amount, field: "/instalments")
        judgeTerm(hearing)
        hearing.judgeNumbers(of: instalments)
        guard let award = try hearing.expectAward(award) else { return }
        if let grantee = try hearing.known(ProjectRecord.self, award.project.text).organisation {
            try hearing.judgeCredentials(of: grantee, field: "/award")
        }
        hearing.require(
            !award.isEnded, .agreementAwardEnded, "award \(self.award) has ended", field: "/award",
            clashes: [award.origin])
        if let earlier = award.agreement {
            hearing.object(
                .awardAlreadySigned, "agreement \(earlier) was signed on award \(self.award)", field: "/award",
                clashes: [try hearing.known(AgreementRecord.self, earlier.text).origin])
        }
        guard let amount = try award.amount?.subtracting(award.freed) else {
            hearing.object(
                .agreementAwardSilent, "the amount of award \(self.award) is not known", field: "/award",
                clashes: [award.origin])
            return
        }
        hearing.judgeSum(of: instalments, is: amount, award.origin)
        try judgeItems(amount, award, hearing)
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var award = try hearing.known(AwardRecord.self, award.text)
        award.agreement = agreement
        try hearing.keep(award, self.award.text)
        for instalment in instalments {
            let record = InstalmentRecord(
                amount: instalment.amount, condition: instalment.condition, isBegun: false, paid: .zero,
                threshold: instalment.threshold)
            try hearing.keep(record, below(agreement.text, instalment.n.description))
        }
        hearing.keepItems(items ?? [], below: AgreementRecord.itemParent(agreement))
        let grantee = try hearing.known(ProjectRecord.self, award.project.text).organisation
        if let grantee { hearing.keep(GranteeRecord(isOpen: true), below(grantee.text, agreement.text)) }
        let record = AgreementRecord(
            accepted: .zero, award: self.award, claimed: .zero, disbursed: .zero, from: from,
            granted: try (award.amount ?? .zero).subtracting(award.freed), hasApprovedReport: false,
            hasItems: items != nil, organisation: grantee, origin: hearing.origin, project: award.project,
            refunded: .zero, reports: 0, reportsDue: reportsDue?.sorted(), signedTo: to, to: to, unreviewed: 0,
            writeOff: .zero)
        try hearing.keep(record, agreement.text)
        try hearing.changeTerritory { $0.openAgreements = $0.openAgreements.next }
    }

    private func judgeTerm(_ hearing: Hearing) {
        guard from <= to else {
            hearing.object(.termReversed, "the term ends on \(to), before it begins on \(from)", field: "/to")
            return
        }
        let months = hearing.rules.execution.maxMonths
        let last = from.adding(months: Int(months.value))
        hearing.require(
            to <= last, .agreementTooLong, "the term ends on \(to); \(months) months from \(from) end on \(last)",
            field: "/to")
    }

    private func judgeItems(_ amount: Money, _ award: AwardRecord, _ hearing: Hearing) throws {
        guard let items else {
            let requested = try hearing.known(ProjectRecord.self, award.project.text).requested
            if let requested, requested != amount {
                hearing.object(
                    .agreementItemsMissing, "\(amount) is awarded, \(requested) was requested", field: "/items")
            }
            return
        }
        hearing.judgeItems(items, signedFor: amount)
    }
}
