import Rules
import Testing

@Suite struct TallyTests {
    static let methods: [Voting.Method] = [
        .plurality, .approval, .borda(from: .options), .borda(from: .ballotLength), .cumulative, .score,
    ]

    private func randomBallot(for method: Voting.Method, among ids: [String], from source: inout SeededSource)
        -> Voting.Ballot
    {
        let chosen = ids.shuffled(using: &source).prefix(Int.random(in: 0...ids.count, using: &source))
        switch method.form {
        case .approve: return .approve(method == .plurality ? Array(chosen.prefix(1)) : Array(chosen))
        case .rank:
            var ranks: [[String]] = []
            for id in chosen {
                if ranks.isEmpty || Bool.random(using: &source) {
                    ranks.append([id])
                } else {
                    ranks[ranks.count - 1].append(id)
                }
            }
            return .rank(ranks)
        case .points:
            return .points(chosen.map { .init(option: $0, points: Int64.random(in: 0...10, using: &source)) })
        }
    }

    @Test(arguments: methods, 1...8 as ClosedRange<UInt64>)
    func keptBallotByBallotEqualsCountedFromNothing(method: Voting.Method, seed: UInt64) throws {
        var source = SeededSource(seed: seed)
        let options = try Voting.Options(["a", "b", "c", "d", "e", "f"])
        let ballots = (0..<60).map { _ in randomBallot(for: method, among: options.ids, from: &source) }
        let whole = try Voting.Tally(of: ballots, options: options, method: method)

        // A naive count that knows nothing of tallies.
        for (index, id) in options.ids.enumerated() {
            var halves: Int64 = 0
            for ballot in ballots {
                let parts = try Voting.contributions(of: ballot, among: options, by: method)
                halves += parts.first { $0.option == id }?.score.halves ?? 0
            }
            #expect(whole.totals[index].score.halves == halves, "seed \(seed)")
        }

        // Other ballots come and go; two halves are counted apart and merged.
        var kept = try Voting.Tally(of: ballots.prefix(25).reversed(), options: options, method: method)
        let passing = randomBallot(for: method, among: options.ids, from: &source)
        try kept.add(passing)
        try kept.merge(Voting.Tally(of: ballots.dropFirst(25), options: options, method: method))
        #expect(kept != whole && kept.ballots == 61)
        try kept.remove(passing)
        #expect(kept == whole, "seed \(seed)")
    }

    @Test func aFaultLeavesTheTallyAsItWas() throws {
        let options = try Voting.Options(["a", "b"])
        var tally = try Voting.Tally(
            of: [.points([.init(option: "b", points: .max / 2)])], options: options, method: .score)
        let before = tally
        let tooMuch = Voting.Ballot.points([.init(option: "a", points: 1), .init(option: "b", points: 1)])
        #expect(throws: Voting.Fault.overflow) { try tally.add(tooMuch) }
        #expect(tally == before)
        #expect(throws: Voting.Fault.overflow) { try tally.merge(before) }
        #expect(tally == before)
    }
}
