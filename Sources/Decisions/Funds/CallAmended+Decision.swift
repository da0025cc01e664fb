public import Events
import Rules

extension CallAmended: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: pot ?? minAmount ?? maxAmount, field: pot == nil ? "" : "/pot")
        guard let call = try hearing.expectCall(call) else { return }
        if let resolved = call.resolved {
            hearing.object(
                .amendedAfterResolution, "call \(self.call) was resolved on \(resolved.day)", field: "/call",
                clashes: [resolved])
        }
        if opens != nil || closes != nil {
            hearing.judgeDates(opens: opens ?? call.opens, closes: closes ?? call.closes)
        }
        if let criteria { hearing.judgeCriteria(criteria) }
        hearing.judgeBounds(
            least: minAmount ?? call.minAmount, most: maxAmount ?? call.maxAmount, itemCaps: itemCaps ?? call.itemCaps)
        if let pot { try judgePot(pot, call, hearing) }
        if call.received > 0 { judgeFrozen(call, hearing) }
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        try hearing.recordCurrency(of: pot ?? minAmount ?? maxAmount)
        var call = try hearing.known(CallRecord.self, call.text)
        if let pot, let fund = call.fund {
            try hearing.release(call.pot ?? .zero, of: fund)
            try hearing.hold(pot, of: fund)
        }
        if let criteria {
            try hearing.keepCriteria(criteria, of: self.call)
            call.criteria = Count(Int64(criteria.count))
        }
        call.awardMethod = awardMethod ?? call.awardMethod
        call.closes = closes ?? call.closes
        call.cofinancingMin = cofinancingMin ?? call.cofinancingMin
        call.itemCaps = itemCaps ?? call.itemCaps
        call.maxAmount = maxAmount ?? call.maxAmount
        call.maxPerOrganisation = maxPerOrganisation ?? call.maxPerOrganisation
        call.minAmount = minAmount ?? call.minAmount
        call.minScore = minScore ?? call.minScore
        call.opens = opens ?? call.opens
        call.pot = pot ?? call.pot
        try hearing.keep(call, self.call.text)
    }

    private func judgePot(_ pot: Money, _ call: CallRecord, _ hearing: Hearing) throws {
        hearing.require(
            pot >= call.awarded, .potBelowAwards,
            "the pot is \(pot), but live awards of call \(self.call) hold \(call.awarded)", field: "/pot")
        guard let fund = call.fund else { return }
        try hearing.judgePot(pot, holding: call.pot ?? .zero, within: try hearing.balance(of: fund), fund)
    }

    /// Who has handed in a project relied on the conditions: they only get better.
    private func judgeFrozen(_ call: CallRecord, _ hearing: Hearing) {
        let changed: [(name: String, isChanged: Bool)] = [
            ("awardMethod", awardMethod != nil), ("category", category != nil),
            ("closes", closes.map { $0 < call.closes } ?? false), ("cofinancingMin", cofinancingMin != nil),
            ("criteria", criteria != nil), ("itemCaps", itemCaps != nil), ("maxAmount", maxAmount != nil),
            ("maxPerOrganisation", maxPerOrganisation != nil), ("minAmount", minAmount != nil),
            ("minScore", minScore != nil), ("opens", opens.map { $0 > call.opens } ?? false),
            ("pot", pot.map { $0 < call.pot ?? $0 } ?? false),
        ]
        for (name, isChanged) in changed where isChanged {
            hearing.object(
                .callFrozen, "\(call.received) projects answer call \(self.call); \(name) stays as it is",
                field: "/\(name)", clashes: [call.origin])
        }
    }
}
