import Decisions
import Events
import Testing

/// Random histories of one fund, most steps of them refused, against sums that are made from nothing each time.
@Suite struct MoneyConservationTests {
    @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34] as [UInt64])
    func balancesAreTheSums(seed: UInt64) throws {
        var walk = try Walk(seed: seed)
        for _ in 0..<500 { try walk.step() }
        // A walk that is refused everything, or nothing, would show nothing.
        #expect(walk.admitted > 60 && walk.refused > 60, "seed \(seed): \(walk.admitted) and \(walk.refused)")
        #expect(walk.naive.refunds.count > 0 && walk.naive.writeOffs.count > 0, "seed \(seed)")
    }
}

/// One random history: what is put to the decisions, and what the naive sums say of it.
private struct Walk {
    let seed: UInt64
    let history: Given
    var naive = NaiveMoney()
    var admitted = 0
    var refused = 0
    private var random: UInt64
    private var number = 0

    private static let rules =
        "'requirements':{'selection':false,'board':false,'plan':false,'objectives':false,'organisation':false,"
        + "'participation':false,'admissibility':false,'evaluation':false,'ranking':false},"
        + "'award':{'method':'equalShares','partial':true}"

    init(seed: UInt64) throws {
        self.seed = seed
        random = seed
        history = try Given(
            [History.rules(Self.rules)] + History.proposed + [
                History.organisation("muni", sector: "public"), CallHistory.financed("f1", 1_000),
            ])
        naive.financed = 1_000
    }

    mutating func step() throws {
        number += 1
        switch below(14) {
        case 0: try publish()
        case 1, 2: try award()
        case 3: try end()
        case 4: try sign()
        case 5, 6: try pay()
        case 7, 8: try report()
        case 9: try review()
        case 10, 11, 12: try refund()
        default: if below(3) == 0 { try resolve() } else { try close() }
        }
        // Sums from nothing take longer the longer the history is.
        if number.isMultiple(of: 10) { try compare() }
    }

    private mutating func below(_ bound: Int) -> Int {
        // SplitMix64, by Steele, Lea and Flood.
        random &+= 0x9E37_79B9_7F4A_7C15
        var word = (random ^ random >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((word ^ word >> 31) % UInt64(bound))
    }

    private mutating func pick(_ ids: [String]) -> String? { ids.isEmpty ? nil : ids.sorted()[below(ids.count)] }

    /// Mostly what fits, else a little more or anything.
    private mutating func amount(upTo room: Int) -> Int {
        switch below(6) {
        case 0: max(1, room + 1)
        case 1: max(1, room)
        default: 1 + below(max(1, room))
        }
    }

    private mutating func put(_ line: Line, if fits: Bool, _ tell: (inout NaiveMoney) -> Void) throws {
        var line = line
        line.day = "2026-06-01"
        switch try history.put(line) {
        case .admitted:
            #expect(fits, "seed \(seed), step \(number): \(line.type) \(line.data) was admitted")
            admitted += 1
            tell(&naive)
        case .refused(let objections):
            #expect(!fits, "seed \(seed), step \(number): \(line.type) \(line.data): \(objections)")
            refused += 1
        }
    }

    // MARK: Steps

    private mutating func publish() throws {
        let (id, pot) = ("c\(number)", amount(upTo: min(400, naive.unallocated)))
        let line = CallHistory.call(id, pot: pot, criteria: [], opens: "2026-06-01", closes: "2026-07-30")
        try put(line, if: pot <= naive.unallocated) { $0.pots[id] = pot }
    }

    private mutating func award() throws {
        guard let call = pick(Array(naive.pots.keys)) else { return }
        let left = (naive.pots[call] ?? 0) - naive.live(in: call)
        let (id, value) = ("a\(number)", amount(upTo: left))
        let project = event(
            "project.submitted", on: "2026-06-01",
            "'project':'p\(number)','call':'\(call)','title':'A square','requested':\(value),'cofinancing':0,"
                + "'items':[\(CallHistory.item("i1", value))]")
        try put(project, if: !naive.resolved.contains(call)) { _ in }
        guard !naive.resolved.contains(call) else { return }
        try put(CallHistory.award(id, "p\(number)", value, call: call), if: value <= left) {
            $0.awards.append(.init(id: id, call: call, project: "p", amount: value))
        }
    }

    private mutating func end() throws {
        guard let id = pick(naive.awards.map(\.id)), let award = naive.award(id) else { return }
        let paid = naive.agreements.filter { $0.value == id }.map { naive.disbursed($0.key) }.reduce(0, +)
        let left = award.amount - naive.freed(id) - paid
        let value = amount(upTo: left)
        try put(CallHistory.ended(id, freed: value), if: value <= left) {
            $0.freed.append(.init(award: id, amount: value))
            $0.ended.insert(id)
        }
    }

    private mutating func sign() throws {
        let free = naive.awards.map(\.id).filter { !naive.agreements.values.contains($0) }
        guard let id = pick(free), let award = naive.award(id) else { return }
        let first = below(award.amount + 1)
        let second = award.amount - first + (below(5) == 0 ? 1 : 0)
        let line = AgreementHistory.agreement(
            "g\(number)", id, [AgreementHistory.instalment(1, first), AgreementHistory.instalment(2, second)])
        let agreement = "g\(number)"
        try put(line, if: !naive.ended.contains(id) && first + second == award.amount) {
            $0.agreements[agreement] = id
            $0.instalments[agreement] = [first, second]
        }
    }

    private mutating func pay() throws {
        guard let id = pick(Array(naive.agreements.keys)), let award = naive.agreements[id].flatMap(naive.award)
        else { return }
        let n = 1 + below(2)
        let room = (naive.instalments[id]?[n - 1] ?? 0) - naive.paid(id, n)
        let value = amount(upTo: room)
        let fits =
            value <= room && naive.disbursed(id) + value <= award.amount - naive.freed(award.id)
            && naive.writeOffs[id] == nil
        try put(AgreementHistory.payment(n, value, of: id), if: fits) {
            $0.payments.append(.init(agreement: id, n: n, amount: value))
        }
    }

    private mutating func report() throws {
        guard let id = pick(naive.payments.map(\.agreement)) else { return }
        let room = naive.disbursed(id) - naive.claimed(id)
        let value = amount(upTo: room)
        let expense = "e\(number)"
        let line = AgreementHistory.expense(expense, value, key: number, of: id, dated: "2026-06-01")
        try put(line, if: value <= room && naive.writeOffs[id] == nil) {
            $0.expenses.append(.init(id: expense, agreement: id, amount: value))
        }
    }

    private mutating func review() throws {
        guard let id = pick(naive.expenses.map(\.id)), let expense = naive.expenses.first(where: { $0.id == id })
        else { return }
        let before = naive.lastReview(id)
        let outcome = ["accepted", "observed", "rejected"][below(3)]
        let accepted = outcome == "rejected" ? 0 : amount(upTo: expense.amount)
        let review = NaiveMoney.Review(expense: id, accepted: accepted, rejects: outcome != "observed")
        var after = naive
        after.reviews.append(review)
        let (disbursed, agreement) = (naive.disbursed(expense.agreement), expense.agreement)
        let fits =
            accepted <= expense.amount && !(outcome == "observed" && accepted == expense.amount)
            && after.accepted(agreement) <= disbursed - naive.refunded(agreement)
            && (after.claimed(agreement) <= disbursed || after.claimed(agreement) <= naive.claimed(agreement))
            && naive.writeOffs[agreement] == nil
        let line = AgreementHistory.review(id, outcome, accepted, stage: before == nil ? "first" : "reply")
        try put(line, if: fits) { $0.reviews.append(review) }
    }

    private mutating func refund() throws {
        guard let id = pick(naive.payments.map(\.agreement)) else { return }
        let room = naive.disbursed(id) - naive.accepted(id) - naive.refunded(id)
        let value = amount(upTo: room)
        let n = below(3) == 0 ? 1 + below(2) : nil
        let fits = value <= room && (n.map { value <= naive.paid(id, $0) } ?? true)
        let line = AgreementHistory.refund(value, n == nil ? "unspent" : "returnedTransfer", n: n, of: id)
        try put(line, if: fits) {
            $0.refunds.append(.init(agreement: id, n: n, amount: value))
            if let writeOff = $0.writeOffs[id] { $0.writeOffs[id] = writeOff - value }
        }
    }

    private mutating func close() throws {
        guard let id = pick(naive.payments.map(\.agreement)) else { return }
        let left = naive.disbursed(id) - naive.accepted(id) - naive.refunded(id)
        let value = below(3) == 0 ? amount(upTo: left) : left
        try put(AgreementHistory.closed(value, of: id), if: value == left && naive.writeOffs[id] == nil) {
            $0.writeOffs[id] = value
        }
    }

    private mutating func resolve() throws {
        guard let id = pick(Array(naive.pots.keys)) else { return }
        try put(CallHistory.resolved(id), if: !naive.resolved.contains(id)) { $0.resolved.insert(id) }
    }

    // MARK: Balances

    private func compare() throws {
        let place = "seed \(seed), step \(number)"
        let fund = try #require(try history.record(FundRecord.self, "f1"))
        #expect(Int(fund.financed.value - fund.held.value) == naive.unallocated, "\(place)")
        #expect(naive.unallocated >= 0 && naive.whereabouts == naive.financed, "\(place)")
        for call in naive.pots.keys {
            let record = try #require(try history.record(CallRecord.self, call))
            #expect(Int(record.awarded.value) == naive.live(in: call), "\(place): \(call)")
        }
        for agreement in naive.agreements.keys {
            let record = try #require(try history.record(AgreementRecord.self, agreement))
            #expect(Int(record.disbursed.value) == naive.disbursed(agreement), "\(place): \(agreement)")
            #expect(Int(record.accepted.value) == naive.accepted(agreement), "\(place): \(agreement)")
            #expect(Int(record.claimed.value) == naive.claimed(agreement), "\(place): \(agreement)")
            #expect(Int(record.refunded.value) == naive.refunded(agreement), "\(place): \(agreement)")
            #expect(Int(record.writeOff.value) == naive.writeOffs[agreement] ?? 0, "\(place): \(agreement)")
        }
    }
}
