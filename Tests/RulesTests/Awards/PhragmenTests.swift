import Rules
import Testing

@Suite struct PhragmenTests {
    @Test func loadsAreCarriedTogether() throws {
        // Phragmén's own idea: two parties of 6 and 4 with their own candidates take turns.
        let ids = ["a", "b", "c", "x", "y"]
        let ballots =
            Array(repeating: Voting.Ballot.approve(["a", "b", "c"]), count: 6)
            + Array(repeating: Voting.Ballot.approve(["x", "y"]), count: 4)
        let electorate = try Awards.Electorate(of: ballots, options: Voting.Options(ids), method: .approval)
        let candidates = ids.map { Awards.Candidate(id: $0, cost: 12) }
        let outcome = try Awards.phragmen(pot: 50, among: candidates, by: electorate)
        // Loads: a 2, x 3, b 4, then c 6 and y 6: equal.
        #expect(outcome.turns == ["a", "x", "b", "c"] && outcome.left == 2)
        #expect(outcome.ties.last == .init(chosen: "c", over: ["y"]))
        #expect(outcome.decisions.last?.verdict == .doesNotFit(cost: 12, left: 2))
    }

    @Test func stopsBeforeThePotBreaks() throws {
        let ids = ["a", "big", "small", "never", "huge"]
        let electorate = try Awards.Electorate(
            of: [.approve(["a", "big", "huge"]), .approve(["a", "big", "small"]), .approve(["a", "big"])],
            options: Voting.Options(ids), method: .approval)
        let costs: [Int64] = [30, 60, 59, 1, 101]
        let candidates = zip(ids, costs).map { Awards.Candidate(id: $0, cost: $1) }
        let outcome = try Awards.phragmen(pot: 85, among: candidates, by: electorate)
        #expect(outcome.turns == ["a"] && outcome.left == 55)
        #expect(
            outcome.decisions.map(\.verdict) == [
                .awarded, .doesNotFit(cost: 60, left: 55), .doesNotFit(cost: 59, left: 55), .withoutSupport,
                .doesNotFit(cost: 101, left: 55),
            ])
        let more = try Awards.phragmen(pot: 89, among: candidates, by: electorate)
        #expect(more.turns == ["a"] && more.decisions[2].verdict == .afterFirstThatDidNotFit(first: "big"))
    }

    @Test(arguments: 1...80 as ClosedRange<UInt64>) func equalsTheNaiveModel(seed: UInt64) throws {
        let election = try SmallElection(seed: seed)
        let outcome = try Awards.phragmen(
            pot: election.pot, among: election.candidates, by: election.electorate)
        #expect(outcome.turns == naive(election).map { "c\($0)" }, "seed \(seed)")
    }

    private func naive(_ election: SmallElection) -> [Int] {
        var loads = [Ratio](repeating: Ratio(0), count: election.points.count)
        var turns: [Int] = []
        var left = election.pot
        while true {
            var next: [(candidate: Int, load: Ratio)] = []
            for (index, candidate) in election.candidates.enumerated()
            where candidate.cost <= election.pot && !turns.contains(index) {
                let supporters = loads.indices.filter { election.points[$0][index] > 0 }
                if supporters.isEmpty { continue }
                let sum = supporters.reduce(Ratio(Int128(candidate.cost))) { $0 + loads[$1] }
                next.append((index, sum / Int64(supporters.count)))
            }
            guard let least = next.map(\.load).min() else { return turns }
            let equals = next.filter { $0.load == least }
            if equals.contains(where: { election.candidates[$0.candidate].cost > left }) { return turns }
            let chosen = equals[0].candidate
            for voter in loads.indices where election.points[voter][chosen] > 0 { loads[voter] = least }
            left -= election.candidates[chosen].cost
            turns.append(chosen)
        }
    }
}
