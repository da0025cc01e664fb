public import Events

extension DisbursementMade: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: amount, field: "/amount")
        guard let agreement = try hearing.expectAgreement(agreement) else { return }
        agreement.requireOpen(self.agreement, hearing, field: "/agreement")
        let award = try hearing.known(AwardRecord.self, agreement.award.text)
        let awarded = (award.amount ?? .zero).subtracting(award.freed)
        hearing.require(
            agreement.disbursed.value + amount.value <= awarded.value, .awardExceeded,
            "\(amount) is paid after \(agreement.disbursed); award \(agreement.award) is \(awarded)",
            field: "/amount", clashes: [award.origin])
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
        judgeCondition(of: instalment, agreement, hearing)
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var instalment = try hearing.known(InstalmentRecord.self, instalmentID)
        instalment.paid = instalment.paid.adding(amount)
        hearing.keep(instalment, instalmentID)
        var agreement = try hearing.known(AgreementRecord.self, agreement.text)
        agreement.disbursed = agreement.disbursed.adding(amount)
        agreement.firstPaid = min(agreement.firstPaid ?? hearing.day, hearing.day)
        hearing.keep(agreement, self.agreement.text)
    }

    private var instalmentID: String { below(agreement.text, n.description) }

    /// A signature has been given; whether reports were approved is not known to the register yet.
    private func judgeCondition(of instalment: InstalmentRecord, _ agreement: AgreementRecord, _ hearing: Hearing) {
        guard instalment.condition == .progress, let threshold = instalment.threshold else { return }
        // A second part of the same instalment is held to what was paid before the instalment.
        let before = agreement.disbursed.subtracting(instalment.paid)
        hearing.require(
            Int128(agreement.accepted.value) * 10_000 >= Int128(threshold.value) * Int128(before.value),
            .conditionNotMet,
            "\(agreement.accepted) of \(before) is accepted; instalment \(n) asks for \(threshold) basis points",
            field: "/n", clashes: [agreement.origin])
    }
}
