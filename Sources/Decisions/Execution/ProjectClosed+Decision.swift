public import Events

extension ProjectClosed: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: writeOff, field: "/writeOff")
        for (index, result) in (results ?? []).enumerated() {
            _ = try hearing.expect(
                ObjectiveRecord.self, result.objective.text, .unknownResultObjective,
                "objective \(result.objective)", field: "/results/\(index)/objective")
        }
        guard let agreement = try hearing.expectAgreement(agreement) else { return }
        agreement.requireOpen(self.agreement, hearing, field: "/agreement")
        hearing.require(
            agreement.unsettled == writeOff ?? .zero, .closureUnbalanced,
            "of \(agreement.disbursed) disbursed, \(agreement.accepted) is accepted and \(agreement.refunded) "
                + "refunded, which leaves \(agreement.unsettled); written off is \(writeOff ?? .zero)",
            field: "/writeOff", clashes: [agreement.origin])
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var agreement = try hearing.known(AgreementRecord.self, agreement.text)
        agreement.closed = hearing.origin
        agreement.writeOff = writeOff ?? .zero
        hearing.keep(agreement, self.agreement.text)
        try hearing.changeTerritory { $0.openAgreements = $0.openAgreements.previous }
        try hearing.endProject(agreement.project)
    }
}
