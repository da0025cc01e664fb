public import Events
import Rules

extension CallPublished: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.expectNew(CallRecord.self, call.text, .duplicateCall, "call \(call)", field: "/call")
        try judgeTerritory(hearing)
        try judgePot(hearing)
        judgeDates(hearing)
        judgeCriteria(hearing)
        judgeLimits(hearing)
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        try hearing.recordCurrency(of: pot ?? minAmount ?? maxAmount)
        if let fund, let pot { try hearing.hold(pot, of: fund) }
        for criterion in criteria {
            let record = CriterionRecord(max: criterion.max, weight: criterion.weight)
            hearing.keep(record, below(call.text, criterion.criterion.text))
        }
        let record = CallRecord(
            awardMethod: awardMethod, awarded: .zero, closes: closes, cofinancingMin: cofinancingMin,
            criteria: Count(Int64(criteria.count)), fund: fund, itemCaps: itemCaps, liveAwards: 0,
            maxAmount: maxAmount, maxPerOrganisation: maxPerOrganisation, minAmount: minAmount, minScore: minScore,
            opens: opens, origin: hearing.origin, pot: pot, received: 0, waiting: 0)
        hearing.keep(record, call.text)
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
        if let pot, pot > balance.unallocated {
            hearing.object(
                .potTooLarge,
                "the pot is \(pot), but \(hearing.envelope.territory) has \(balance.unallocated) left of fund \(fund)",
                field: "/pot", clashes: balance.origin.map { [$0] } ?? [])
        }
    }

    private func judgeDates(_ hearing: Hearing) {
        guard opens <= closes else {
            hearing.object(.callDatesReversed, "it closes on \(closes), before it opens on \(opens)", field: "/closes")
            return
        }
        let days = Int64(closes.number) - Int64(opens.number) + 1
        hearing.require(
            days >= hearing.rules.deadlines.callDays.value, .callTooShort,
            "it stands open for \(days) days of \(hearing.rules.deadlines.callDays)", field: "/closes")
    }

    private func judgeCriteria(_ hearing: Hearing) {
        if criteria.isEmpty { return }
        let weight = criteria.reduce(0) { $0 + $1.weight.value }
        hearing.require(weight == 10_000, .weightsUnbalanced, "the weights sum to \(weight)", field: "/criteria")
        var seen: Set<CriterionID> = []
        for (index, criterion) in criteria.enumerated() {
            hearing.require(
                seen.insert(criterion.criterion).inserted, .malformedCriteria,
                "criterion \(criterion.criterion) stands twice", field: "/criteria/\(index)/criterion")
        }
        hearing.require(
            commonMaximum != nil, .malformedCriteria, "the maximums \(criteria.map(\.max)) have no admitted multiple",
            field: "/criteria")
        for required in hearing.rules.score.requiredCriteria where !seen.contains(required) {
            hearing.object(.requiredCriterionMissing, "criterion \(required) is missing", field: "/criteria")
        }
    }

    /// The least common multiple of the maximums. Every total is a whole number of its hundredths, so that the
    /// sums of any evaluators' totals stay within 64 bits.
    private var commonMaximum: Int64? {
        var multiple: Int64 = 1
        for criterion in criteria {
            var (larger, smaller) = (criterion.max.value, multiple)
            while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
            // A maximum of 0 makes the product 0.
            let (product, overflow) = (multiple / larger).multipliedReportingOverflow(by: criterion.max.value)
            guard !overflow, 1...1_000_000_000 ~= product else { return nil }
            multiple = product
        }
        return multiple
    }

    private func judgeLimits(_ hearing: Hearing) {
        if let minAmount, let maxAmount, minAmount > maxAmount {
            hearing.object(
                .contradictoryLimits, "at least \(minAmount), at most \(maxAmount)", field: "/minAmount")
        }
        var seen: Set<CategoryID> = []
        for (index, cap) in (itemCaps ?? []).enumerated() {
            let (least, most) = (cap.min ?? 0, cap.max ?? 10_000)
            hearing.require(
                seen.insert(cap.category).inserted && least <= most, .contradictoryLimits,
                "category \(cap.category) from \(least) to \(most)", field: "/itemCaps/\(index)")
        }
    }
}
