public import Events
import Rules

extension CallPublished: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.expectNew(CallRecord.self, call.text, .duplicateCall, "call \(call)", field: "/call")
        try judgeTerritory(hearing)
        try judgePot(hearing)
        hearing.judgeDates(opens: opens, closes: closes)
        hearing.judgeCriteria(criteria)
        hearing.judgeBounds(least: minAmount, most: maxAmount, itemCaps: itemCaps)
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        try hearing.recordCurrency(of: pot ?? minAmount ?? maxAmount)
        if let fund, let pot { try hearing.hold(pot, of: fund) }
        try hearing.keepCriteria(criteria, of: call)
        let record = CallRecord(
            awardMethod: awardMethod, awarded: .zero, closes: closes, cofinancingMin: cofinancingMin,
            criteria: Count(Int64(criteria.count)), freed: .zero, fund: fund, itemCaps: itemCaps, liveAwards: 0,
            maxAmount: maxAmount, maxPerOrganisation: maxPerOrganisation, minAmount: minAmount, minScore: minScore,
            opens: opens, origin: hearing.origin, pot: pot, received: 0, waiting: 0)
        try hearing.keep(record, call.text)
        try hearing.changeTerritory { $0.openCalls = $0.openCalls.next }
    }

    private func judgeTerritory(_ hearing: Hearing) throws {
        let territory = try hearing.territory()
        let needed = hearing.rules.requirements
        try hearing.requireSelection()
        if needed.board, try hearing.liveBoard() == nil {
            hearing.object(.callWithoutBoard, "\(hearing.envelope.territory) has no board")
        }
        let plan = try territory?.plan.flatMap { try hearing.own(PlanRecord.self, $0.text) }
        if needed.plan, plan?.isLive != true {
            hearing.object(.callWithoutPlan, "\(hearing.envelope.territory) has no plan in force")
        }
    }

    private func judgePot(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: pot ?? minAmount ?? maxAmount, field: pot == nil ? "" : "/pot")
        if hearing.rules.requirements.fund {
            hearing.require(fund != nil, .callFundMissing, "the fund is missing", field: "/fund")
            hearing.require(pot != nil, .callFundMissing, "the pot is missing", field: "/pot")
        }
        guard let fund, let balance = try hearing.expectBalance(of: fund, field: "/fund") else { return }
        if balance.allocation != nil { try hearing.judgeCurrency(sharedWith: 0, .programme, field: "/fund") }
        if let pot { try hearing.judgePot(pot, within: balance, fund) }
    }
}

extension Hearing {
    /// What a pot adds to what is held of a fund is there.
    func judgePot(_ pot: Money, holding held: Money = .zero, within balance: FundBalance, _ fund: FundID) throws {
        let left = try balance.unallocated
        require(
            pot.value <= left.value + held.value, .potTooLarge,
            "the pot is \(pot), but \(envelope.territory) has \(left) left of fund \(fund)"
                + (held > 0 ? " beside the \(held) before" : ""),
            field: "/pot", clashes: balance.origin.map { [$0] } ?? [])
    }
}
