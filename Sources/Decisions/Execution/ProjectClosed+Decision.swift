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
        let unsettled = try agreement.unsettled
        hearing.require(
            unsettled == writeOff ?? .zero, .closureUnbalanced,
            "of \(agreement.disbursed) disbursed, \(agreement.accepted) is accepted and \(agreement.refunded) "
                + "refunded, which leaves \(unsettled); written off is \(writeOff ?? .zero)",
            field: "/writeOff", clashes: [agreement.origin])
        hearing.require(
            agreement.unreviewed == 0, .reportsUnreviewed,
            "\(agreement.unreviewed) reports on agreement \(self.agreement) are not reviewed", field: "/agreement",
            clashes: [agreement.origin])
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var agreement = try hearing.known(AgreementRecord.self, agreement.text)
        agreement.closed = hearing.origin
        agreement.writeOff = writeOff ?? .zero
        try hearing.keep(agreement, self.agreement.text)
        if let grantee = agreement.organisation {
            hearing.keep(GranteeRecord(isOpen: false), below(grantee.text, self.agreement.text))
        }
        try hearing.changeTerritory { $0.openAgreements = $0.openAgreements.previous }
        try hearing.endProject(agreement.project)
    }
}
