import Rules
import Testing

@Suite struct EqualSharesTests {
    private func approvals(_ ballots: [(times: Int, ids: [String])], among ids: [String]) throws -> Awards.Electorate {
        try Awards.Electorate(
            of: ballots.flatMap { Array(repeating: Voting.Ballot.approve($0.ids), count: $0.times) },
            options: Voting.Options(ids), method: .approval)
    }

    @Test func aMinorityGetsItsShare() throws {
        // Six of ten want a, b and c, four want d. By votes a, b and c would take all.
        let electorate = try approvals([(6, ["a", "b", "c"]), (4, ["d"])], among: ["a", "b", "c", "d"])
        let candidates = ["a", "b", "c", "d"].map {
            Awards.Candidate(id: $0, cost: 30, votes: .init(halves: $0 == "d" ? 8 : 12))
        }
        let shares = try Awards.equalShares(pot: 100, among: candidates, by: electorate, utility: .cost)
        #expect(shares.turns == ["a", "b", "d"] && shares.left == 10 && shares.runs == 1)
        #expect(shares.ties == [.init(chosen: "a", over: ["b", "c"]), .init(chosen: "b", over: ["c"])])
        #expect(shares.decisions.map(\.verdict) == [.awarded, .awarded, .notAffordable, .awarded])
        // The order given settles the tie.
        let turned = try Awards.equalShares(pot: 100, among: candidates.reversed(), by: electorate, utility: .cost)
        #expect(turned.turns == ["c", "b", "d"])
    }

    @Test func whoCannotPayInFullPaysWhatShehas() throws {
        // Each holds 10. All want a; then the first has 5 left and the second still buys b with her.
        let electorate = try approvals([(1, ["a", "b"]), (1, ["b"]), (2, ["a"])], among: ["a", "b"])
        let candidates = [Awards.Candidate(id: "a", cost: 15), .init(id: "b", cost: 14)]
        let shares = try Awards.equalShares(pot: 40, among: candidates, by: electorate, utility: .cost)
        #expect(shares.turns == ["a", "b"] && shares.left == 11)
    }

    @Test func completionsDiffer() throws {
        // 3 voters hold 10 each; a needs 11 from one, b needs 21 from one.
        let electorate = try approvals([(1, ["a"]), (1, ["b"]), (1, [])], among: ["a", "b", "x"])
        let candidates = [
            Awards.Candidate(id: "a", cost: 11, votes: .init(halves: 2)),
            .init(id: "b", cost: 20, votes: .init(halves: 2)), .init(id: "x", cost: 1),
        ]
        func run(_ completion: Awards.Completion) throws -> Awards.Distribution {
            try Awards.equalShares(
                pot: 30, among: candidates, by: electorate, utility: .cost, completion: completion)
        }
        #expect(try run(.none).awarded.isEmpty)
        let exhaustive = try run(.add1Exhaustive)
        #expect(exhaustive.awarded == ["a"] && exhaustive.runs == 2)
        let infeasible = try run(.add1UntilInfeasible)
        #expect(infeasible.awarded == ["a"] && infeasible.runs == 11)
        #expect(try run(.utilitarian).awarded == ["a"])
        #expect(
            try run(.utilitarian).decisions.map(\.verdict)[1...] == [.doesNotFit(cost: 20, left: 19), .withoutSupport])
    }

    @Test func nothingIsBoughtWithoutVotersOrBelowTheMinimum() throws {
        let nobody = try approvals([], among: ["a"])
        let candidate = Awards.Candidate(id: "a", cost: 0, votes: .init(halves: 2))
        for completion in Awards.Completion.allCases {
            let shares = try Awards.equalShares(
                pot: 5, among: [candidate], by: nobody, utility: .cost, completion: completion)
            #expect(shares.awarded.isEmpty && shares.decisions.map(\.verdict) == [.withoutSupport])
        }
        let one = try approvals([(1, ["a"])], among: ["a"])
        let few = try Awards.equalShares(pot: 5, among: [candidate], by: one, utility: .cost, minimumVotes: 2)
        #expect(few.decisions.map(\.verdict) == [.belowMinimumVotes(votes: .init(halves: 2), minimum: 2)])
        #expect(try Awards.equalShares(pot: 5, among: [candidate], by: one, utility: .cost).awarded == ["a"])
    }

    @Test func sharesOutgrowEveryFixedWidth() throws {
        // Forty projects, each backed by a prime number of voters: the common denominator has over 200 bits.
        let ids = (0..<40).map { "p\($0)" }
        let primes = (2...200).filter { number in !(2..<number).contains { number.isMultiple(of: $0) } }.prefix(40)
        var ballots = [[String]](repeating: [], count: 200)
        for (place, (id, prime)) in zip(ids, primes).enumerated() {
            for voter in 0..<prime { ballots[(voter + 3 * place) % 200].append(id) }
        }
        let electorate = try Awards.Electorate(
            of: ballots.map { .approve($0) }, options: Voting.Options(ids), method: .approval)
        let candidates = ids.map { Awards.Candidate(id: $0, cost: 1_000_003) }
        let shares = try Awards.equalShares(
            pot: 40_000_120, among: candidates, by: electorate, utility: .cardinality,
            completion: .add1UntilInfeasible, unit: 1_000)
        #expect(shares.awarded.count > 30 && shares.left >= 0)
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>, Awards.Utility.allCases)
    func equalsTheNaiveModel(seed: UInt64, utility: Awards.Utility) throws {
        let election = try SmallElection(seed: seed)
        let model = NaiveShares(election: election, utility: utility)
        for completion in Awards.Completion.allCases {
            let shares = try Awards.equalShares(
                pot: election.pot, among: election.candidates, by: election.electorate, utility: utility,
                completion: completion)
            #expect(shares.turns == model.turns(completion).map { "c\($0)" }, "seed \(seed), \(completion)")
        }
    }
}

/// Equal shares voter by voter, every candidate priced anew in every round.
private struct NaiveShares {
    let election: SmallElection
    let utility: Awards.Utility

    private func gain(_ voter: Int, _ candidate: Int) -> Int64 {
        election.points[voter][candidate] * (utility == .cost ? election.candidates[candidate].cost : 1)
    }

    func turns(_ completion: Awards.Completion) -> [Int] {
        let (voters, pot) = (Int64(election.points.count), election.pot)
        switch completion {
        case .none: return bought(Ratio(Int128(pot), Int128(voters)))
        case .utilitarian:
            var turns = bought(Ratio(Int128(pot), Int128(voters)))
            var left = pot - cost(turns)
            let rest = supported.filter { !turns.contains($0) }
            for next in rest.sorted(by: isBetter) where election.candidates[next].cost <= left {
                turns.append(next)
                left -= election.candidates[next].cost
            }
            return turns
        case .add1Exhaustive:
            return raised(Ratio(Int128(pot), Int128(voters))) { turns in
                supported.allSatisfy {
                    turns.contains($0) || election.candidates[$0].cost + cost(turns) > pot
                }
            }
        case .add1UntilInfeasible:
            return raised(Ratio(Int128(pot / voters))) { $0.count == supported.count }
        }
    }

    private func isBetter(_ first: Int, _ second: Int) -> Bool {
        func gains(_ candidate: Int) -> Int64 { election.points.reduce(0) { $0 + $1[candidate] } }
        if utility == .cost { return (gains(second), first) < (gains(first), second) }
        let own = gains(first) * election.candidates[second].cost
        let other = gains(second) * election.candidates[first].cost
        return (other, first) < (own, second)
    }

    private var supported: [Int] {
        election.candidates.indices.filter { candidate in election.points.contains { $0[candidate] > 0 } }
    }

    private func cost(_ turns: [Int]) -> Int64 { turns.reduce(0) { $0 + election.candidates[$1].cost } }

    private func raised(_ start: Ratio, until isEnough: ([Int]) -> Bool) -> [Int] {
        var kept: [Int] = []
        var share = start
        while true {
            let turns = bought(share)
            if cost(turns) > election.pot { return kept }
            if isEnough(turns) { return turns }
            kept = turns
            share = share + Ratio(1)
        }
    }

    private func bought(_ share: Ratio) -> [Int] {
        var budgets = [Ratio](repeating: share, count: election.points.count)
        var turns = supported.filter { election.candidates[$0].cost == 0 }
        while true {
            var best: (price: Ratio, candidate: Int)?
            for candidate in supported where !turns.contains(candidate) {
                guard let price = price(of: candidate, budgets) else { continue }
                if let best, best.price <= price { continue }
                best = (price, candidate)
            }
            guard let best else { return turns }
            for voter in budgets.indices {
                budgets[voter] = budgets[voter] - min(budgets[voter], best.price * gain(voter, best.candidate))
            }
            turns.append(best.candidate)
        }
    }

    /// The least ρ at which supporters pay the cost, found by trying how many of the poorest pay all they have.
    private func price(of candidate: Int, _ budgets: [Ratio]) -> Ratio? {
        let supporters = budgets.indices.filter { gain($0, candidate) > 0 }.sorted {
            budgets[$0] * gain($1, candidate) < budgets[$1] * gain($0, candidate)
        }
        var owed = Ratio(Int128(election.candidates[candidate].cost))
        for (place, voter) in supporters.enumerated() {
            let gains = supporters[place...].reduce(0) { $0 + gain($1, candidate) }
            let price = owed / gains
            if price * gain(voter, candidate) <= budgets[voter] { return price }
            owed = owed - budgets[voter]
        }
        return nil
    }
}
