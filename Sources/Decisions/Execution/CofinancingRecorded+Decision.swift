public import Events

extension CofinancingRecorded: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: amount, field: "/amount")
        guard let agreement = try hearing.expectAgreement(agreement) else { return }
        agreement.requireOpen(self.agreement, hearing, field: "/agreement")
        hearing.require(
            try agreement.item(item, of: self.agreement, hearing) != nil, .unknownCofinancingItem,
            "item \(item) is not in the budget of agreement \(self.agreement)", field: "/item",
            clashes: [agreement.origin])
    }

    /// Balances are of grant money only; reports sum what was brought.
    public func record(_ hearing: Hearing) throws {}
}
