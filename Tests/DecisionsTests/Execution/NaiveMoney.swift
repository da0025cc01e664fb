/// What happened to a fund, as a list; every sum is made from nothing whenever it is asked for.
struct NaiveMoney {
    struct Award { let id, call, project: String, amount: Int }
    struct Freed { let award: String, amount: Int }
    struct Payment { let agreement: String, n: Int, amount: Int }
    struct Expense { let id, agreement: String, amount: Int }
    struct Review { let expense: String, accepted: Int, rejects: Bool }
    struct Refund { let agreement: String, n: Int?, amount: Int }

    var financed = 0
    var pots: [String: Int] = [:]
    var resolved: Set<String> = []
    var awards: [Award] = []
    var freed: [Freed] = []
    var ended: Set<String> = []
    var agreements: [String: String] = [:]
    var instalments: [String: [Int]] = [:]
    var payments: [Payment] = []
    var expenses: [Expense] = []
    var reviews: [Review] = []
    /// Those with an `n` are returned transfers.
    var refunds: [Refund] = []
    var writeOffs: [String: Int] = [:]

    // MARK: Sums

    func award(_ id: String) -> Award? { awards.first { $0.id == id } }
    func freed(_ award: String) -> Int { freed.filter { $0.award == award }.map(\.amount).reduce(0, +) }

    func disbursed(_ agreement: String) -> Int {
        payments.filter { $0.agreement == agreement }.map(\.amount).reduce(0, +)
            - refunds.filter { $0.agreement == agreement && $0.n != nil }.map(\.amount).reduce(0, +)
    }

    func paid(_ agreement: String, _ n: Int) -> Int {
        payments.filter { $0.agreement == agreement && $0.n == n }.map(\.amount).reduce(0, +)
            - refunds.filter { $0.agreement == agreement && $0.n == n }.map(\.amount).reduce(0, +)
    }

    func refunded(_ agreement: String) -> Int {
        refunds.filter { $0.agreement == agreement && $0.n == nil }.map(\.amount).reduce(0, +)
    }

    func lastReview(_ expense: String) -> Review? { reviews.last { $0.expense == expense } }

    func accepted(_ agreement: String) -> Int {
        expenses.filter { $0.agreement == agreement }.compactMap { lastReview($0.id)?.accepted }.reduce(0, +)
    }

    func claimed(_ agreement: String) -> Int {
        expenses.filter { $0.agreement == agreement }.map { expense in
            guard let review = lastReview(expense.id), review.rejects else { return expense.amount }
            return review.accepted
        }.reduce(0, +)
    }

    func live(_ award: Award) -> Int {
        award.amount - freed(award.id)
            - agreements.filter { $0.value == award.id }.map { refunded($0.key) }.reduce(0, +)
    }

    func live(in call: String) -> Int { awards.filter { $0.call == call }.map(live).reduce(0, +) }
    func held(_ call: String) -> Int { resolved.contains(call) ? live(in: call) : pots[call] ?? 0 }
    var unallocated: Int { financed - pots.keys.map(held).reduce(0, +) }

    /// All money of the fund is somewhere: free, in a pot, waiting in an award, with a grantee, spent or lost.
    var whereabouts: Int {
        let openPots = pots.filter { !resolved.contains($0.key) }.map { $0.value - live(in: $0.key) }.reduce(0, +)
        let waiting = awards.map { award in
            let paid = agreements.filter { $0.value == award.id }.map { disbursed($0.key) }.reduce(0, +)
            return award.amount - freed(award.id) - paid
        }.reduce(0, +)
        let settled = agreements.keys.map { disbursed($0) - refunded($0) }.reduce(0, +)
        return unallocated + openPots + waiting + settled
    }
}
