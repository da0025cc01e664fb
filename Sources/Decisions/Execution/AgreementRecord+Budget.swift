import Events

extension AgreementRecord {
    /// Below what an agreement's own items stand: no project's items can stand there, as no id holds a space.
    static func itemParent(_ agreement: AgreementID) -> String { below("agreement", agreement.text) }

    /// Below what the items of its budget stand: its own, else the project's.
    private func itemParent(_ id: AgreementID) -> String { hasItems ? Self.itemParent(id) : project.text }

    /// The record of an item of its budget.
    func item(_ item: ItemID, of id: AgreementID, _ hearing: Hearing) throws -> ItemRecord? {
        let record = try hearing.own(ItemRecord.self, below(itemParent(id), item.text))
        return record?.isLive == true ? record : nil
    }

    /// Its budget, in byte order of the items' ids.
    func items(of id: AgreementID, _ hearing: Hearing) throws -> [BudgetItem] {
        try hearing.register.records(ItemRecord.self, below: itemParent(id), in: hearing.stream)
            .filter(\.record.isLive).map { id, record in
                BudgetItem(
                    amount: record.amount, category: record.category, item: ItemID(unchecked: id), source: record.source
                )
            }
    }

    /// Disbursed and neither accepted nor refunded yet: what can still be paid back.
    var unsettled: Money {
        get throws(BrokenBalance) { try disbursed.subtracting(accepted).subtracting(refunded) }
    }

    /// After its closure nothing moves but refunds and guarantees.
    func requireOpen(_ id: AgreementID, _ hearing: Hearing, field: String) {
        guard let closed else { return }
        hearing.object(
            .agreementClosed, "the project of agreement \(id) was closed on \(closed.day)", field: field,
            clashes: [closed])
    }
}

extension Hearing {
    /// Instalments are numbered from 1, each once.
    func judgeNumbers(of instalments: [Instalment]) {
        var seen: Set<Count> = []
        for (index, instalment) in instalments.enumerated() {
            require(
                instalment.n > 0 && seen.insert(instalment.n).inserted, .repeatedInstalment,
                "instalment \(instalment.n)", field: "/instalments/\(index)/n")
        }
    }

    /// Instalments pay what was awarded, less what was freed.
    func judgeSum(of instalments: [Instalment], is amount: Money, _ clash: Origin) {
        let sum = instalments.map(\.amount).sum
        require(
            sum == Int128(amount.value), .instalmentsUnbalanced,
            "the instalments sum to \(sum), \(amount) is awarded and not freed", field: "/instalments",
            clashes: [clash])
    }

    /// The budget of an agreement is distinct items that spend what was awarded, less what was freed.
    func judgeItems(_ items: [BudgetItem], signedFor amount: Money) {
        let sum = items.sum(of: .grant)
        require(
            sum == Int128(amount.value), .agreementItemsUnbalanced,
            "the grant's items sum to \(sum), \(amount) is awarded and not freed", field: "/items")
        var seen: Set<ItemID> = []
        for (index, item) in items.enumerated() {
            require(
                seen.insert(item.item).inserted, .agreementItemsUnbalanced, "item \(item.item) stands twice",
                field: "/items/\(index)/item")
        }
    }
}
