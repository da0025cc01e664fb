import Rules
import Testing

@Suite struct SchulzeTests {
    /// Rankings as `5 ACBED`, one letter an option; `AB-C` has A and B tied.
    private func duels(_ lines: [(times: Int, order: String)], among ids: [String]) throws -> Voting.Duels {
        let options = try Voting.Options(ids)
        var rankings: [Voting.Ranking] = []
        for line in lines {
            let groups =
                line.order.contains("-")
                ? line.order.split(separator: "-").map { $0.map(String.init) } : line.order.map { [String($0)] }
            rankings += Array(repeating: try Voting.Ranking(groups, among: options), count: line.times)
        }
        return try Voting.Duels(of: rankings, options: options)
    }

    /// The example with 45 ballots of Schulze's paper and of the encyclopaedias.
    private func example() throws -> Voting.Duels {
        try duels(
            [
                (5, "ACBED"), (5, "ADECB"), (8, "BEDAC"), (3, "CABED"), (7, "CAEBD"), (2, "CBADE"), (7, "DCEBA"),
                (8, "EBADC"),
            ], among: ["A", "B", "C", "D", "E"])
    }

    @Test func theKnownExample() throws {
        let duels = try example()
        #expect(duels.ballots == 45)
        #expect(try duels.ballots(for: "A", over: "B") == 20 && duels.ballots(for: "B", over: "A") == 25)
        let outcome = Voting.schulze(duels, strength: .winningVotes)
        #expect(outcome.groups == [["E"], ["A"], ["C"], ["B"], ["D"]] && outcome.winners == ["E"])
        let strengths: [String: [Int64]] = [
            "A": [0, 28, 28, 30, 24], "B": [25, 0, 28, 33, 24], "C": [25, 29, 0, 29, 24], "D": [25, 28, 28, 0, 24],
            "E": [25, 28, 28, 31, 0],
        ]
        for (first, row) in strengths {
            for (second, strength) in zip(["A", "B", "C", "D", "E"], row) {
                #expect(try outcome.strength(from: first, to: second) == strength, "\(first)\(second)")
            }
        }
        #expect(outcome.scores.map(\.halves) == [6, 2, 4, 0, 8])
    }

    @Test func theStrengthOfAVictoryMatters() throws {
        // B beats A by 5 to 4, A beats C by 5 to 3 and C beats B by 4 to 2: the weakest victory of the circle is B's
        // by margin and C's by votes.
        let duels = try duels([(3, "BC-A"), (4, "A-C-B"), (1, "B-A-C"), (1, "B-AC")], among: ["A", "B", "C"])
        #expect(Voting.schulze(duels, strength: .margins).groups == [["A"], ["C"], ["B"]])
        #expect(Voting.schulze(duels, strength: .winningVotes).groups == [["B"], ["A"], ["C"]])
    }

    @Test func unrankedOptionsStandBelowAndEqualsStandTogether() throws {
        let duels = try duels([(1, "A"), (1, "B")], among: ["A", "B", "C", "D"])
        #expect(try duels.ballots(for: "C", over: "D") == 0 && duels.ballots(for: "A", over: "C") == 1)
        let outcome = Voting.schulze(duels, strength: .margins)
        #expect(outcome.groups == [["A", "B"], ["C", "D"]])
        let nobody = Voting.schulze(try self.duels([], among: ["A", "B"]), strength: .margins)
        #expect(nobody.groups == [["A", "B"]])
    }

    @Test func moreBallotsThanABlockHolds() throws {
        let many = try duels([(70_000, "AB"), (65_535, "BA")], among: ["A", "B"])
        #expect(try many.ballots(for: "A", over: "B") == 70_000 && many.ballots(for: "B", over: "A") == 65_535)
    }

    @Test func refusesWhatCannotBeCompared() throws {
        let options = try Voting.Options(["A", "B"])
        #expect(throws: Voting.Fault.unknownOption("C")) { try Voting.Ranking([["C"]], among: options) }
        #expect(throws: Voting.Fault.repeatedOption("A")) { try Voting.Ranking([["A"], ["A"]], among: options) }
        #expect(throws: Voting.Fault.emptyRank(2)) { try Voting.Ranking([["A"], []], among: options) }
        let many = try Voting.Options((0...Voting.Duels.limit).map(String.init))
        #expect(throws: Voting.Fault.tooManyOptions(2_001, limit: 2_000)) {
            try Voting.Duels(of: [], options: many)
        }
    }

    /// Against paths that are walked one by one.
    @Test(arguments: 1...40 as ClosedRange<UInt64>) func equalsEveryPathWalked(seed: UInt64) throws {
        var source = SeededSource(seed: seed)
        let ids = Array(["A", "B", "C", "D", "E", "F"].prefix(Int.random(in: 1...6, using: &source)))
        let options = try Voting.Options(ids)
        var ballots: [[[String]]] = []
        for _ in 0..<Int.random(in: 0...12, using: &source) {
            var groups: [[String]] = []
            for id in ids.shuffled(using: &source).prefix(Int.random(in: 0...ids.count, using: &source)) {
                if groups.isEmpty || Int.random(in: 0...3, using: &source) > 0 {
                    groups.append([id])
                } else {
                    groups[groups.count - 1].append(id)
                }
            }
            ballots.append(groups)
        }
        let duels = try Voting.Duels(of: ballots.map { try Voting.Ranking($0, among: options) }, options: options)
        for first in ids {
            for second in ids where second != first {
                let above = ballots.filter { place(first, $0) < place(second, $0) }.count
                #expect(try duels.ballots(for: first, over: second) == Int64(above), "seed \(seed)")
            }
        }
        for strength in Voting.SchulzeStrength.allCases {
            #expect(
                Voting.schulze(duels, strength: strength).groups == naiveGroups(duels, ids, strength), "seed \(seed)")
        }
    }

    private func place(_ id: String, _ groups: [[String]]) -> Int {
        groups.firstIndex { $0.contains(id) } ?? .max
    }

    private func naiveGroups(
        _ duels: Voting.Duels, _ ids: [String], _ strength: Voting.SchulzeStrength
    ) -> [[String]] {
        func link(_ first: String, _ second: String) -> Int64 {
            guard let own = try? duels.ballots(for: first, over: second),
                let other = try? duels.ballots(for: second, over: first)
            else { return 0 }
            return own <= other ? 0 : strength == .margins ? own - other : own
        }
        func path(_ first: String, _ last: String, _ seen: Set<String>) -> Int64 {
            var best = link(first, last)
            for next in ids where !seen.contains(next) && next != last && next != first {
                best = max(best, min(link(first, next), path(next, last, seen.union([first, next]))))
            }
            return best
        }
        var groups: [[String]] = []
        var rest = ids
        while !rest.isEmpty {
            let unbeaten = rest.filter { own in !rest.contains { path($0, own, []) > path(own, $0, []) } }
            groups.append(unbeaten)
            rest.removeAll { unbeaten.contains($0) }
        }
        return groups
    }
}
