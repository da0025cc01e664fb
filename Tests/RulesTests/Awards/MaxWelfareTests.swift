import Rules
import Testing

@Suite struct MaxWelfareTests {
    private func candidate(_ id: String, _ cost: Int64, _ votes: Int64) -> Awards.Candidate {
        .init(id: id, cost: cost, votes: .init(halves: 2 * votes))
    }

    @Test func theBestSetIsNotTheGreedyOne() throws {
        let candidates = [candidate("a", 60, 10), candidate("b", 50, 8), candidate("c", 50, 8), candidate("d", 1, 0)]
        let byVotes = try Awards.maxWelfare(pot: 100, among: candidates, utility: .cardinality)
        #expect(byVotes.awarded == ["b", "c"] && byVotes.left == 0)
        #expect(byVotes.decisions.map(\.verdict) == [.notInBestSet, .awarded, .awarded, .withoutSupport])
    }

    @Test func theFirstOfEqualSetsHoldsTheFirstCandidate() throws {
        let candidates = [candidate("a", 10, 5), candidate("b", 10, 5), candidate("c", 10, 5), candidate("d", 20, 10)]
        #expect(try Awards.maxWelfare(pot: 20, among: candidates, utility: .cardinality).awarded == ["a", "b"])
        #expect(try Awards.maxWelfare(pot: 20, among: candidates.reversed(), utility: .cost).awarded == ["d"])
    }

    @Test func whatCostsNothingAndIsWantedIsAwarded() throws {
        let candidates = [candidate("free", 0, 1), candidate("unwanted", 0, 0)]
        for utility in Awards.Utility.allCases {
            #expect(try Awards.maxWelfare(pot: 0, among: candidates, utility: utility).awarded == ["free"])
        }
    }

    @Test func largeValuesAndTooManySetsAreRefused() throws {
        #expect(throws: Awards.Fault.overflow) {
            try Awards.maxWelfare(
                pot: .max, among: (0..<5).map { .init(id: "\($0)", cost: .max, votes: .init(halves: .max)) },
                utility: .cost)
        }
        // Costs and votes that rise together leave no set better than all others.
        let alike = (0..<20).map { candidate("\($0)", (1 << 20) + (1 << $0), (1 << 20) + (1 << $0)) }
        #expect(throws: Awards.Fault.tooManySets(limit: 100)) {
            try Awards.maxWelfare(pot: (10 << 20) + 77_777, among: alike, utility: .cardinality, limit: 100)
        }
    }

    @Test(arguments: 1...80 as ClosedRange<UInt64>, Awards.Utility.allCases)
    func equalsAllSetsTried(seed: UInt64, utility: Awards.Utility) throws {
        var source = SeededSource(seed: seed)
        let count = Int.random(in: 0...9, using: &source)
        let candidates = (0..<count).map {
            candidate("\($0)", Int64.random(in: 0...12, using: &source), Int64.random(in: 0...6, using: &source))
        }
        let pot = Int64.random(in: 0...50, using: &source)
        func worth(_ set: [Int]) -> Int64 {
            set.reduce(0) { $0 + candidates[$1].votes.halves * (utility == .cost ? candidates[$1].cost : 1) }
        }
        var best: [Int] = []
        // A set is a number whose highest bit is the first candidate, so the greater number comes first among equals.
        for bits in 0..<(1 << count) {
            let set = (0..<count).filter { bits >> (count - 1 - $0) & 1 == 1 && candidates[$0].votes > .zero }
            guard set.reduce(0, { $0 + candidates[$1].cost }) <= pot else { continue }
            let isFree = set.filter { candidates[$0].cost == 0 }
            guard isFree.count == candidates.filter({ $0.cost == 0 && $0.votes > .zero }).count else { continue }
            if worth(set) >= worth(best) { best = set }
        }
        let outcome = try Awards.maxWelfare(pot: pot, among: candidates, utility: utility)
        #expect(outcome.awarded == best.map(String.init), "seed \(seed)")
    }
}
