public import Events

extension BudgetReallocated: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        try hearing.judgeCurrency(of: moves.first?.amount, field: "/moves")
        guard let agreement = try hearing.expectAgreement(agreement) else { return }
        agreement.requireOpen(self.agreement, hearing, field: "/agreement")
        var budget = try budget(of: agreement, hearing)
        for (index, move) in moves.enumerated() {
            let field = "/moves/\(index)"
            guard let from = budget[move.from], let to = budget[move.to] else {
                let missing = budget[move.from] == nil ? move.from : move.to
                hearing.object(
                    .unknownMovedItem, "item \(missing) is not in the budget of agreement \(self.agreement)",
                    field: field, clashes: [agreement.origin])
                return
            }
            guard from.source == to.source, move.amount <= from.amount else {
                hearing.object(
                    .reallocationUnbalanced,
                    from.source == to.source
                        ? "\(move.amount) leave item \(move.from), which has \(from.amount)"
                        : "item \(move.from) is paid by \(from.source.rawValue), \(move.to) by \(to.source.rawValue)",
                    field: field, clashes: [agreement.origin])
                return
            }
            try apply(move, to: &budget)
        }
        let project = try hearing.known(ProjectRecord.self, agreement.project.text)
        let call = try hearing.known(CallRecord.self, project.call.text)
        hearing.judgeItemCaps(budget.values, of: agreement.granted, call, .reallocationCapBroken, field: "/moves")
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        var agreement = try hearing.known(AgreementRecord.self, agreement.text)
        var budget = try budget(of: agreement, hearing)
        for move in moves { try apply(move, to: &budget) }
        // From here on the budget is the agreement's own: another agreement on the project begins from the project's.
        hearing.keepItems(Array(budget.values), below: AgreementRecord.itemParent(self.agreement))
        agreement.hasItems = true
        try hearing.keep(agreement, self.agreement.text)
    }

    private func budget(of agreement: AgreementRecord, _ hearing: Hearing) throws -> [ItemID: BudgetItem] {
        let items = try agreement.items(of: self.agreement, hearing)
        return Dictionary(uniqueKeysWithValues: items.map { ($0.item, $0) })
    }

    private func apply(_ move: Move, to budget: inout [ItemID: BudgetItem]) throws(BrokenBalance) {
        if let from = budget[move.from] { budget[move.from] = from.with(try from.amount.subtracting(move.amount)) }
        if let to = budget[move.to] { budget[move.to] = to.with(try to.amount.adding(move.amount)) }
    }
}

extension BudgetItem {
    /// The same item of another amount.
    fileprivate func with(_ amount: Money) -> BudgetItem {
        BudgetItem(amount: amount, category: category, item: item, source: source)
    }
}
