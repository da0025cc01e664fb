public import Events
import FieldCoding

extension FundFinanced: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        hearing.require(amount > 0, .nothingGiven, "fund \(fund) is given 0", field: "/amount")
        try hearing.judgeCurrency(of: amount, field: "/amount")
        _ = try hearing.expectOrganisation(source, .unknownFundSource, field: "/source")
        let given = try hearing.own(FundRecord.self, fund.text)
        let before = inKind ? given?.inKind : given?.financed
        hearing.require(
            (before?.value ?? 0) + amount.value <= JSONLimits.integer - (try allocated(hearing)), .balanceTooLarge,
            "with \(amount) more, fund \(fund) would have more than can be counted", field: "/amount")
        for (index, restriction) in (restrictedTo ?? []).enumerated() {
            let stream = try hearing.register.stream(named: restriction.territory)
            let objective = try stream.flatMap {
                try hearing.register.record(ObjectiveRecord.self, restriction.objective.text, in: $0)
            }
            hearing.require(
                objective != nil, .unknownRestriction,
                "objective \(restriction.objective) is unknown in \(restriction.territory)",
                field: "/restrictedTo/\(index)")
        }
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        try hearing.recordCurrency(of: amount)
        var fund = try hearing.fundRecord(self.fund)
        if inKind {
            fund.inKind = try fund.inKind.adding(amount)
        } else {
            fund.financed = try fund.financed.adding(amount)
        }
        try hearing.keep(fund, self.fund)
    }

    /// What `programme` gave of the fund, with which its financing is added up.
    private func allocated(_ hearing: Hearing) throws -> Int64 {
        if inKind || hearing.isProgramme { return 0 }
        return try hearing.balance(of: fund).allocation?.amount.value ?? 0
    }
}
