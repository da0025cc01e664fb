import Rules
import Testing

/// Shares at which nothing can change are not computed: the result is that of trying every one of them.
@Suite struct ShareRiseTests {
    private struct Plain {
        let turns: [String]
        let ties: [Awards.Distribution.Tie]
        let runs: Int
        let left: Int64
    }

    /// Raises every share unit by unit and computes each: a pot that is larger by as much for every voter.
    private func plain(
        _ election: SmallElection, scaledBy scale: Int64, _ utility: Awards.Utility, _ completion: Awards.Completion,
        unit: Int64
    ) throws -> Plain {
        let voters = Int64(election.points.count)
        let pot = election.pot * scale
        let candidates = election.scaled(by: scale)
        var share = completion == .add1Exhaustive ? pot : pot / voters / unit * unit * voters
        let none = try Awards.equalShares(pot: 0, among: candidates, by: election.electorate, utility: utility)
        var kept = none.turns
        var ties = none.ties
        var runs = 0
        while true {
            runs += 1
            let run = try Awards.equalShares(
                pot: share, among: candidates, by: election.electorate, utility: utility)
            let spent = share - run.left
            let isDone = run.decisions.allSatisfy { decision in
                switch decision.verdict {
                case .awarded, .withoutSupport: true
                default: completion == .add1Exhaustive && decision.candidate.cost > pot - spent
                }
            }
            if spent <= pot { (kept, ties) = (run.turns, run.ties) }
            if spent > pot || isDone {
                let costs = Dictionary(uniqueKeysWithValues: candidates.map { ($0.id, $0.cost) })
                return Plain(
                    turns: kept, ties: ties, runs: runs, left: pot - kept.reduce(0) { $0 + (costs[$1] ?? 0) })
            }
            share += unit * voters
        }
    }

    @Test(
        arguments: 1...60 as ClosedRange<UInt64>, [Awards.Completion.add1Exhaustive, .add1UntilInfeasible])
    func equalsTryingEveryShare(seed: UInt64, completion: Awards.Completion) throws {
        let election = try SmallElection(seed: seed)
        for utility in Awards.Utility.allCases {
            for (scale, unit) in [(1, 1), (7, 1), (100, 3)] as [(Int64, Int64)] {
                let plain = try plain(election, scaledBy: scale, utility, completion, unit: unit)
                let leaping = try Awards.equalShares(
                    pot: election.pot * scale, among: election.scaled(by: scale), by: election.electorate,
                    utility: utility, completion: completion, unit: unit)
                let what = "seed \(seed), \(utility), ×\(scale) by \(unit)"
                #expect(leaping.turns == plain.turns, "\(what)")
                #expect(leaping.ties == plain.ties, "\(what)")
                #expect(leaping.runs == plain.runs && leaping.left == plain.left, "\(what)")
            }
        }
    }

    /// In pesos there are as many shares as pesos: what took millions of runs is done at once.
    @Test func amountsInPesosAreNoMoreWorkThanInThousands() throws {
        // Each of three holds ten milliards; a needs eleven from one, b twenty from another.
        let scale: Int64 = 1_000_000_000
        let electorate = try Awards.Electorate(
            of: [.approve(["a"]), .approve(["b"]), .approve([])], options: Voting.Options(["a", "b"]),
            method: .approval)
        let candidates = [Awards.Candidate(id: "a", cost: 11 * scale), .init(id: "b", cost: 20 * scale)]
        let shares = try Awards.equalShares(
            pot: 30 * scale, among: candidates, by: electorate, utility: .cost, completion: .add1UntilInfeasible)
        #expect(shares.turns == ["a"] && shares.runs == 10 * Int(scale) + 1)
    }
}

extension SmallElection {
    /// The candidates with costs that are as many times greater, and a little uneven.
    fileprivate func scaled(by scale: Int64) -> [Awards.Candidate] {
        candidates.enumerated().map { index, candidate in
            Awards.Candidate(
                id: candidate.id, cost: candidate.cost * scale + (scale > 1 ? Int64(index) * scale / 13 : 0),
                votes: candidate.votes)
        }
    }
}
