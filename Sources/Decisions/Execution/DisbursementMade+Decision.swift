public import Events
import Rules

extension DisbursementMade: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: amount, field: "/amount")
        guard let agreement = try hearing.expectAgreement(agreement) else { return }
        agreement.requireOpen(self.agreement, hearing, field: "/agreement")
        hearing.require(
            agreement.disbursed.value + amount.value <= agreement.granted.value, .awardExceeded,
            "\(amount) is paid after \(agreement.disbursed); award \(agreement.award) is \(agreement.granted)",
            field: "/amount", clashes: [agreement.origin])
        try judgeGuarantee(agreement, hearing)
        try judgeReports(agreement, hearing)
        guard let instalment = try hearing.own(InstalmentRecord.self, instalmentID) else {
            hearing.object(
                .unknownInstalment, "agreement \(self.agreement) has no instalment \(n)", field: "/n",
                clashes: [agreement.origin])
            return
        }
        hearing.require(
            instalment.paid.value + amount.value <= instalment.amount.value, .instalmentExceeded,
            "\(amount) is paid after \(instalment.paid); instalment \(n) is \(instalment.amount)", field: "/amount",
            clashes: [agreement.origin])
        try judgeCondition(of: instalment, agreement, hearing)
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var instalment = try hearing.known(InstalmentRecord.self, instalmentID)
        var agreement = try hearing.known(AgreementRecord.self, agreement.text)
        // A report that was approved serves one instalment that waits for one.
        if !instalment.isBegun, instalment.condition == .report { agreement.hasApprovedReport = false }
        instalment.isBegun = true
        instalment.paid = try instalment.paid.adding(amount)
        try hearing.keep(instalment, instalmentID)
        agreement.disbursed = try agreement.disbursed.adding(amount)
        agreement.firstPaid = min(agreement.firstPaid ?? hearing.day, hearing.day)
        try hearing.keep(agreement, self.agreement.text)
    }

    private var instalmentID: String { below(agreement.text, n.description) }

    private func judgeGuarantee(_ agreement: AgreementRecord, _ hearing: Hearing) throws {
        let sector = try agreement.organisation.flatMap { try hearing.organisation($0)?.sector }
        let sectors = hearing.rules.execution.guaranteeRequired
        let isRequired =
            switch sector {
            case .community: sectors.community
            case .private: sectors.private
            case .public: sectors.public
            case nil: false
            }
        guard isRequired, try !hearing.isGuaranteed(self.agreement) else { return }
        hearing.object(
            .guaranteeMissing, "no guarantee of agreement \(self.agreement) is valid on \(hearing.day)",
            field: "/agreement", clashes: [agreement.origin])
    }

    private func judgeReports(_ agreement: AgreementRecord, _ hearing: Hearing) throws {
        guard hearing.rules.execution.disbursementNeedsNoPending else { return }
        for (id, other) in try hearing.openAgreements(of: self.agreement, agreement) {
            guard let due = hearing.overdueReport(of: other) else { continue }
            hearing.object(
                .reportOverdue, "a report on agreement \(id) was due on \(due)", field: "/agreement",
                clashes: [other.origin])
        }
    }

    /// A signature has been given. A second part of the same instalment is held to what was paid before the instalment.
    private func judgeCondition(
        of instalment: InstalmentRecord, _ agreement: AgreementRecord, _ hearing: Hearing
    ) throws {
        if instalment.condition == .report {
            hearing.require(
                instalment.isBegun || agreement.hasApprovedReport, .conditionNotMet,
                "instalment \(n) waits for a report that is approved, and none is", field: "/n",
                clashes: [agreement.origin])
        }
        guard instalment.condition == .progress, let threshold = instalment.threshold else { return }
        let before = try agreement.disbursed.subtracting(instalment.paid)
        hearing.require(
            Int128(agreement.accepted.value) * 10_000 >= Int128(threshold.value) * Int128(before.value),
            .conditionNotMet,
            "\(agreement.accepted) of \(before) is accepted; instalment \(n) asks for \(threshold) basis points",
            field: "/n", clashes: [agreement.origin])
    }
}
