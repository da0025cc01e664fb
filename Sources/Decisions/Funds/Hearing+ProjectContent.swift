import Events
import Rules

/// What the budget and the objectives of a project are held to, when it is handed in and when they change.
extension Hearing {
    /// Items are distinct and sum to the grant asked for and to the grantee's own money.
    func judgeItems(_ items: [BudgetItem], requested: Money?, cofinancing: Money?) {
        var seen: Set<ItemID> = []
        for (index, item) in items.enumerated() {
            require(
                seen.insert(item.item).inserted, .repeatedItem, "item \(item.item) stands twice",
                field: "/items/\(index)/item")
        }
        let (grant, own) = (items.sum(of: .grant), items.sum(of: .own))
        if let requested, grant != requested.value {
            object(
                .grantItemsUnbalanced, "the grant's items sum to \(grant), requested are \(requested)", field: "/items")
        }
        if let cofinancing, own != cofinancing.value {
            object(
                .ownItemsUnbalanced, "the own items sum to \(own), the cofinancing is \(cofinancing)", field: "/items")
        }
    }

    /// Objectives are known, and one of them is of a plan in force.
    func judgeObjectives(_ objectives: [ObjectiveID]) throws {
        var live = false
        for (index, objective) in objectives.enumerated() {
            let record = try expect(
                ObjectiveRecord.self, objective.text, .unknownProjectObjective, "objective \(objective)",
                field: "/objectives/\(index)")
            if record?.isLive == true { live = true }
        }
        if rules.requirements.objectives {
            require(live, .noLiveObjective, "none of \(objectives) is of a plan in force", field: "/objectives")
        }
    }

    /// The share of each category in the grant lies within the bounds of the call, or else of the rules.
    func judgeItemCaps(
        _ items: some Sequence<BudgetItem>, of grant: Money, _ call: CallRecord, _ rule: Rule, field: String
    ) {
        let own = call.itemCaps ?? []
        let general = rules.caps.categories.filter { cap in !own.contains { $0.category == cap.category } }
        for cap in own + general.map({ CallPublished.ItemCap(category: $0.category, max: $0.max) }) {
            let amount = items.lazy.filter { $0.category == cap.category }.sum(of: .grant)
            let (least, most) = (Int128((cap.min ?? 0).value), Int128((cap.max ?? 10_000).value))
            let (share, whole) = (amount * 10_000, Int128(grant.value))
            require(
                share >= least * whole && share <= most * whole, rule,
                "category \(cap.category) takes \(amount) of \(grant); it may take \(least) to \(most) basis points",
                field: field)
        }
    }

    /// A budget in place of the one before.
    func replaceItems(_ items: [BudgetItem], below parent: String) throws {
        for (id, record) in try register.records(ItemRecord.self, below: parent, in: stream) {
            var dropped = record
            dropped.isLive = false
            keep(dropped, Decisions.below(parent, id))
        }
        keepItems(items, below: parent)
    }

    /// The items of a budget.
    func keepItems(_ items: [BudgetItem], below parent: String) {
        for item in items {
            let record = ItemRecord(amount: item.amount, category: item.category, isLive: true, source: item.source)
            keep(record, Decisions.below(parent, item.item.text))
        }
    }
}
