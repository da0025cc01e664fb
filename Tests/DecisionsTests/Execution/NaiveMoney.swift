/// What happened to a fund, as lists; every sum is made from nothing whenever it is asked for.
struct NaiveMoney {
    struct Award { let id, call: String, amount: Int }
    struct Freed { let award: String, amount: Int }
    struct Payment { let agreement: String, n: Int, amount: Int }
    struct Expense { let id, agreement: String, amount: Int, isOwn: Bool }
    struct Review { let expense: String, accepted: Int, rejects: Bool }
    struct Refund { let agreement: String, n: Int?, amount: Int }
    struct Move { let agreement, from, to: String, amount: Int }

    let fund: String
    /// Given to it in the territory, and by whom: the programme's own financing and what it gave on.
    var financed: [Int] = []
    var allocated: [Int] = []
    var withdrawn: [Int] = []
    var programmes: [Int] = []
    var withdrawnThere: [Int] = []
    /// The pots of a call, the last of which counts.
    var pots: [String: [Int]] = [:]
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
    var moves: [Move] = []
    var writeOffs: [String: [Int]] = [:]

    init(fund: String) { self.fund = fund }

    // MARK: Sums

    func pot(_ call: String) -> Int { pots[call]?.last ?? 0 }
    func award(_ id: String) -> Award? { awards.first { $0.id == id } }
    func freed(_ award: String) -> Int { freed.filter { $0.award == award }.map(\.amount).sum }
    func granted(_ award: Award) -> Int { award.amount - freed(award.id) }

    func disbursed(_ agreement: String) -> Int {
        payments.filter { $0.agreement == agreement }.map(\.amount).sum
            - refunds.filter { $0.agreement == agreement && $0.n != nil }.map(\.amount).sum
    }

    func paid(_ agreement: String, _ n: Int) -> Int {
        payments.filter { $0.agreement == agreement && $0.n == n }.map(\.amount).sum
            - refunds.filter { $0.agreement == agreement && $0.n == n }.map(\.amount).sum
    }

    func refunded(_ agreement: String) -> Int {
        refunds.filter { $0.agreement == agreement && $0.n == nil }.map(\.amount).sum
    }

    func lastReview(_ expense: String) -> Review? { reviews.last { $0.expense == expense } }

    private func grantExpenses(_ agreement: String) -> [Expense] {
        expenses.filter { $0.agreement == agreement && !$0.isOwn }
    }

    func accepted(_ agreement: String) -> Int {
        grantExpenses(agreement).compactMap { lastReview($0.id)?.accepted }.sum
    }

    func claimed(_ agreement: String) -> Int {
        grantExpenses(agreement).map { expense in
            guard let review = lastReview(expense.id), review.rejects else { return expense.amount }
            return review.accepted
        }.sum
    }

    /// What is left for the grantee to settle.
    func unsettled(_ agreement: String) -> Int { disbursed(agreement) - accepted(agreement) - refunded(agreement) }

    func writtenOff(_ agreement: String) -> Int { writeOffs[agreement]?.sum ?? 0 }
    func isClosed(_ agreement: String) -> Bool { writeOffs[agreement] != nil }

    /// What moved into an item, less what moved out of it.
    func moved(into item: String, of agreement: String) -> Int {
        let own = moves.filter { $0.agreement == agreement }
        return own.filter { $0.to == item }.map(\.amount).sum - own.filter { $0.from == item }.map(\.amount).sum
    }

    func live(_ award: Award) -> Int {
        granted(award) - agreements.filter { $0.value == award.id }.map { refunded($0.key) }.sum
    }

    func live(in call: String) -> Int { awards.filter { $0.call == call }.map(live).sum }
    func held(_ call: String) -> Int { resolved.contains(call) ? live(in: call) : pot(call) }
    var unallocated: Int { financed.sum + allocated.sum - withdrawn.sum - pots.keys.map(held).sum }
    var unallocatedThere: Int { programmes.sum - withdrawnThere.sum - allocated.sum }

    /// All money of the fund is somewhere: free, in a pot, waiting in an award, with a grantee, spent or lost.
    var whereabouts: Int {
        let openPots = pots.keys.filter { !resolved.contains($0) }.map { pot($0) - live(in: $0) }.sum
        let waiting = awards.map { award in
            granted(award) - agreements.filter { $0.value == award.id }.map { disbursed($0.key) }.sum
        }.sum
        let settled = agreements.keys.map { disbursed($0) - refunded($0) }.sum
        return unallocated + openPots + waiting + settled
    }
}

extension Sequence<Int> {
    var sum: Int { reduce(0, +) }
}
