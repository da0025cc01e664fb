import Events
import Rules

/// What the conditions of a call are held to, when it is published and when it is amended.
extension Hearing {
    /// A call stands open long enough.
    func judgeDates(opens: Day, closes: Day) {
        guard opens <= closes else {
            object(.callDatesReversed, "it closes on \(closes), before it opens on \(opens)", field: "/closes")
            return
        }
        let days = Int64(closes.number) - Int64(opens.number) + 1
        require(
            days >= rules.deadlines.callDays.value, .callTooShort,
            "it stands open for \(days) days of \(rules.deadlines.callDays)", field: "/closes")
    }

    /// Criteria can be scored, and their weights make up the whole; a call may have none.
    func judgeCriteria(_ criteria: [CallPublished.Criterion]) {
        if criteria.isEmpty { return }
        let weight = criteria.reduce(0) { $0 + $1.weight.value }
        require(weight == 10_000, .weightsUnbalanced, "the weights sum to \(weight)", field: "/criteria")
        var seen: Set<CriterionID> = []
        for (index, criterion) in criteria.enumerated() {
            require(
                seen.insert(criterion.criterion).inserted, .malformedCriteria,
                "criterion \(criterion.criterion) stands twice", field: "/criteria/\(index)/criterion")
        }
        require(
            commonMaximum(of: criteria) != nil, .malformedCriteria,
            "the maximums \(criteria.map(\.max)) have no admitted multiple", field: "/criteria")
        for required in rules.score.requiredCriteria where !seen.contains(required) {
            object(.requiredCriterionMissing, "criterion \(required) is missing", field: "/criteria")
        }
    }

    /// The least common multiple of the maximums. Every total is a whole number of its hundredths, so that the
    /// sums of any evaluators' totals stay within 64 bits.
    private func commonMaximum(of criteria: [CallPublished.Criterion]) -> Int64? {
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

    /// No least is above its most, and each category is bounded once.
    func judgeBounds(least: Money?, most: Money?, itemCaps: [CallPublished.ItemCap]?) {
        if let least, let most, least > most {
            object(.contradictoryLimits, "at least \(least), at most \(most)", field: "/minAmount")
        }
        var seen: Set<CategoryID> = []
        for (index, cap) in (itemCaps ?? []).enumerated() {
            let (least, most) = (cap.min ?? 0, cap.max ?? 10_000)
            require(
                seen.insert(cap.category).inserted && least <= most, .contradictoryLimits,
                "category \(cap.category) from \(least) to \(most)", field: "/itemCaps/\(index)")
        }
    }

    /// What evaluators of a call score from now on.
    func keepCriteria(_ criteria: [CallPublished.Criterion], of call: CallID) throws {
        for (id, record) in try register.records(CriterionRecord.self, below: call.text, in: stream) {
            var dropped = record
            dropped.isLive = false
            keep(dropped, below(call.text, id))
        }
        for criterion in criteria {
            let record = CriterionRecord(isLive: true, max: criterion.max, weight: criterion.weight)
            keep(record, below(call.text, criterion.criterion.text))
        }
    }
}
