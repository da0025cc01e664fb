public import Events

extension FundWithdrawn: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: amount, field: "/amount")
        guard let balance = try hearing.expectBalance(of: fund, field: "/fund") else { return }
        let left = try balance.unallocated
        hearing.require(
            amount <= left, .withdrawalTooLarge,
            "\(amount) is withdrawn, but \(hearing.envelope.territory) has \(left) left of fund \(fund)",
            field: "/amount", clashes: balance.origin.map { [$0] } ?? [])
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        try hearing.recordCurrency(of: amount)
        var fund = try hearing.fundRecord(self.fund)
        fund.withdrawn = try fund.withdrawn.adding(amount)
        try hearing.keep(fund, self.fund)
    }
}
