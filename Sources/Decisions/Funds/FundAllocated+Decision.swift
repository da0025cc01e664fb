public import Events
import FieldCoding

extension FundAllocated: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireProgrammeStream()
        try hearing.judgeCurrency(of: amount, field: "/amount")
        if let left = try hearing.expectBalance(of: fund, field: "/fund")?.unallocated, amount > left {
            hearing.object(
                .allocationTooLarge, "\(amount) is allocated, but programme has \(left) left of fund \(fund)",
                field: "/amount")
        }
        guard let stream = try hearing.register.stream(named: territory), stream != 0 else {
            hearing.object(.unknownAllocationTerritory, "\(territory) is no territory yet", field: "/territory")
            return
        }
        try hearing.judgeCurrency(sharedWith: stream, territory, field: "/territory")
        let own = try hearing.register.record(FundRecord.self, fund.text, in: stream)?.financed.value ?? 0
        hearing.require(
            own + (try allocation(hearing)?.amount.value ?? 0) + amount.value <= JSONLimits.integer, .balanceTooLarge,
            "with \(amount) more, \(territory) would have more of fund \(fund) than can be counted", field: "/amount")
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        try hearing.recordCurrency(of: amount)
        var fund = try hearing.fundRecord(self.fund)
        fund.allocated = try fund.allocated.adding(amount)
        try hearing.keep(fund, self.fund)
        var allocation = try allocation(hearing) ?? AllocationRecord(amount: .zero, origin: hearing.origin)
        allocation.amount = try allocation.amount.adding(amount)
        hearing.keep(allocation, below(self.fund.text, territory.text))
    }

    private func allocation(_ hearing: Hearing) throws -> AllocationRecord? {
        try hearing.register.record(AllocationRecord.self, below(fund.text, territory.text), in: 0)
    }
}
