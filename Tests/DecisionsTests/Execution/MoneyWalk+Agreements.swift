/// What moves money under agreements.
extension MoneyWalk {
    func openAgreement(_ id: String) -> NaiveMoney.Award? { naive.agreements[id].flatMap(naive.award) }

    mutating func sign() throws {
        guard let id = pick(naive.awards.map(\.id).filter { !naive.agreements.values.contains($0) }),
            let award = naive.award(id)
        else { return }
        let first = below(award.amount + 1)
        let second = award.amount - first + (below(5) == 0 ? 1 : 0)
        let agreement = "g\(number)"
        let line = AgreementHistory.agreement(
            agreement, id, [AgreementHistory.instalment(1, first), AgreementHistory.instalment(2, second)])
        try put(line, if: !naive.ended.contains(id) && first + second == award.amount) {
            $0.agreements[agreement] = id
            $0.instalments[agreement] = [first, second]
        }
    }

    mutating func amendAgreement() throws {
        guard let id = pick(naive.agreements.keys), let award = openAgreement(id) else { return }
        let granted = naive.granted(award)
        let first = below(granted + 1)
        let second = granted - first + (below(5) == 0 ? 1 : 0)
        let line = AgreementHistory.amended(
            AgreementHistory.instalments(
                AgreementHistory.instalment(1, first), AgreementHistory.instalment(2, second)), of: id)
        let fits =
            first + second == granted && first >= naive.paid(id, 1) && second >= naive.paid(id, 2)
            && !naive.isClosed(id)
        try put(line, if: fits) { $0.instalments[id] = [first, second] }
    }

    mutating func reallocate() throws {
        guard let id = pick(naive.agreements.keys), let award = openAgreement(id) else { return }
        let (from, to) = below(2) == 0 ? ("i1", "i3") : ("i3", "i1")
        let room = (from == "i1" ? award.amount : 0) + naive.moved(into: from, of: id)
        let value = amount(upTo: room)
        let line = event(
            "budget.reallocated", on: "",
            "'agreement':'\(id)','moves':[{'from':'\(from)','to':'\(to)','amount':\(value)}],"
                + "'reason':'Prices rose','authorisedBy':'\(diego)'")
        try put(line, if: value <= room && !naive.isClosed(id)) {
            $0.moves.append(.init(agreement: id, from: from, to: to, amount: value))
        }
    }

    mutating func bring() throws {
        guard let id = pick(naive.agreements.keys) else { return }
        let item = below(4) == 0 ? "i9" : "i2"
        let line = event(
            "cofinancing.recorded", on: "",
            "'agreement':'\(id)','item':'\(item)','amount':\(below(900)),'inKind':false")
        try put(line, if: item == "i2" && !naive.isClosed(id))
    }

    mutating func pay() throws {
        guard let id = pick(naive.agreements.keys), let award = openAgreement(id) else { return }
        let n = 1 + below(2)
        let room = (naive.instalments[id]?[n - 1] ?? 0) - naive.paid(id, n)
        let value = amount(upTo: room)
        let fits = value <= room && naive.disbursed(id) + value <= naive.granted(award) && !naive.isClosed(id)
        try put(AgreementHistory.payment(n, value, of: id), if: fits) {
            $0.payments.append(.init(agreement: id, n: n, amount: value))
        }
    }

    mutating func report() throws {
        guard let id = pick(naive.payments.map(\.agreement)) else { return }
        let isOwn = below(5) == 0
        let room = naive.disbursed(id) - naive.claimed(id)
        let value = amount(upTo: room)
        let expense = "e\(number)"
        let line = AgreementHistory.expense(
            expense, value, key: number, of: id, item: isOwn ? "i2" : "i1", source: isOwn ? "own" : "grant",
            dated: "2026-06-01")
        try put(line, if: (isOwn || value <= room) && !naive.isClosed(id)) {
            $0.expenses.append(.init(id: expense, agreement: id, amount: value, isOwn: isOwn))
        }
    }

    mutating func review() throws {
        guard let id = pick(naive.expenses.map(\.id)), let expense = naive.expenses.first(where: { $0.id == id })
        else { return }
        let before = naive.lastReview(id)
        let outcome = ["accepted", "observed", "rejected"][below(3)]
        let accepted = outcome == "rejected" ? 0 : amount(upTo: expense.amount)
        let review = NaiveMoney.Review(expense: id, accepted: accepted, rejects: outcome != "observed")
        var after = naive
        after.reviews.append(review)
        let agreement = expense.agreement
        let disbursed = naive.disbursed(agreement)
        let sumsHold =
            after.accepted(agreement) <= disbursed - naive.refunded(agreement)
            && (after.claimed(agreement) <= disbursed || after.claimed(agreement) <= naive.claimed(agreement))
        let fits =
            accepted <= expense.amount && !(outcome == "observed" && accepted == expense.amount)
            && (expense.isOwn || sumsHold) && !naive.isClosed(agreement)
        let line = AgreementHistory.review(id, outcome, accepted, stage: before == nil ? "first" : "reply")
        try put(line, if: fits) { $0.reviews.append(review) }
    }

    mutating func refund() throws {
        guard let id = pick(naive.payments.map(\.agreement)) else { return }
        let room = naive.unsettled(id)
        let value = amount(upTo: room)
        let n = below(2) == 0 ? 1 + below(2) : nil
        // A refund may name its instalment and be no returned transfer all the same.
        let isReturned = n != nil && below(3) > 0
        let fits = value <= room && (!isReturned || n.map { value <= naive.paid(id, $0) } ?? false)
        let line = AgreementHistory.refund(value, isReturned ? "returnedTransfer" : "unspent", n: n, of: id)
        try put(line, if: fits) {
            $0.refunds.append(.init(agreement: id, n: isReturned ? n : nil, amount: value))
            $0.writeOffs[id]?.append(-value)
        }
    }

    mutating func close() throws {
        guard let id = pick(naive.payments.map(\.agreement)) else { return }
        let left = naive.unsettled(id)
        let value = below(3) == 0 ? amount(upTo: left) : left
        try put(AgreementHistory.closed(value, of: id), if: value == left && !naive.isClosed(id)) {
            $0.writeOffs[id] = [value]
        }
    }
}
