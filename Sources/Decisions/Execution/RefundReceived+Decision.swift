public import Events

extension RefundReceived: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: amount, field: "/amount")
        guard let agreement = try hearing.expectAgreement(agreement) else { return }
        hearing.require(
            amount <= (try agreement.unsettled), .refundTooLarge,
            "\(amount) is paid back; of \(agreement.disbursed) disbursed, \(agreement.accepted) is accepted and "
                + "\(agreement.refunded) refunded", field: "/amount", clashes: [agreement.origin])
        let instalment = try n.flatMap { try hearing.own(InstalmentRecord.self, below(self.agreement.text, "\($0)")) }
        if let n {
            hearing.require(
                instalment != nil, .unknownInstalment, "agreement \(self.agreement) has no instalment \(n)",
                field: "/n", clashes: [agreement.origin])
        }
        guard cause == .returnedTransfer else { return }
        hearing.require(n != nil, .returnWithoutInstalment, "the instalment is missing", field: "/n")
        if let instalment {
            hearing.require(
                amount <= instalment.paid, .returnWithoutInstalment,
                "\(amount) came back, \(instalment.paid) was paid", field: "/amount", clashes: [agreement.origin])
        }
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var agreement = try hearing.known(AgreementRecord.self, agreement.text)
        if agreement.closed != nil { agreement.writeOff = try agreement.writeOff.subtracting(amount) }
        if cause == .returnedTransfer, let n {
            // The transfer did not arrive: it counts as not made, and the award stays what it was.
            let id = below(self.agreement.text, n.description)
            var instalment = try hearing.known(InstalmentRecord.self, id)
            instalment.paid = try instalment.paid.subtracting(amount)
            try hearing.keep(instalment, id)
            agreement.disbursed = try agreement.disbursed.subtracting(amount)
        } else {
            agreement.refunded = try agreement.refunded.adding(amount)
            var award = try hearing.known(AwardRecord.self, agreement.award.text)
            award.refunded = try award.refunded.adding(amount)
            try hearing.keep(award, agreement.award.text)
            try hearing.lowerAwards(of: award.call, by: amount)
        }
        try hearing.keep(agreement, self.agreement.text)
    }
}
