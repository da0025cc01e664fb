import Exchange
import Foundation
import Rules
import Testing

/// Equal shares, Phragmén and the knapsack against what `pabutools` 1.2.3 elects on real files.
@Suite(SharedData.hasPabulib) struct AwardOracleTests {
    private struct Oracle: Decodable {
        let results: [String: Result]

        enum Result: Decodable {
            case elected([String])
            case said(String)

            init(from decoder: any Decoder) throws {
                let value = try decoder.singleValueContainer()
                self =
                    if let ids = try? value.decode([String].self) {
                        .elected(ids)
                    } else {
                        .said(try value.decode(String.self))
                    }
            }
        }

        func elected(_ rule: String) -> [String]? {
            if case .elected(let ids)? = results[rule] { ids } else { nil }
        }
    }

    private func oracle(_ name: String) throws -> Oracle {
        let data = Data(try SharedData.bytes("oracle_pabutools_1.2.3.json"))
        return try #require(JSONDecoder().decode([String: Oracle].self, from: data)[name])
    }

    private func expect(
        _ distribution: @autoclosure () throws -> Awards.Distribution, _ oracle: Oracle, _ rules: String...
    ) throws {
        for rule in rules {
            guard let elected = oracle.elected(rule) else { continue }
            #expect(try distribution().awarded.sorted() == elected.sorted(), "\(rule)")
        }
    }

    @Test(arguments: SharedData.pabulibFiles) func equalSharesAsPabutools(name: String) throws {
        let (elected, oracle) = (try ElectedFile(name), try oracle(name))
        try expect(elected.equalShares(.cost, .none), oracle, "mes_cost")
        try expect(
            elected.equalShares(.cardinality, .none), oracle, "mes_card", "mes_Additive_Cardinal_Sat")
    }

    /// There the last of a ballot gets nothing: each rank counts one less than by the ballot's length.
    @Test(arguments: SharedData.pabulibFiles) func ranksAsPabutools(name: String) throws {
        let (elected, oracle) = (try ElectedFile(name), try oracle(name))
        guard oracle.elected("mes_Additive_Borda_Sat") != nil else { return }
        let ballots = elected.file.votes.map { vote in
            let ids = elected.file.projectIDs(of: vote)
            return Voting.Ballot.points(
                ids.enumerated().map { .init(option: $1, points: Int64(ids.count - 1 - $0)) })
        }
        let electorate = try Awards.Electorate(of: ballots, options: elected.electorate.options, method: .score)
        try expect(
            Awards.equalShares(
                pot: elected.file.meta.budget, among: elected.candidates, by: electorate, utility: .cardinality),
            oracle, "mes_Additive_Borda_Sat")
    }

    @Test(arguments: SharedData.pabulibFiles) func raisedSharesAsPabutools(name: String) throws {
        let (elected, oracle) = (try ElectedFile(name), try oracle(name))
        guard oracle.elected("mes_cost_add1") != nil else { return }
        let raised = try elected.equalShares(.cost, .add1Exhaustive)
        try expect(raised, oracle, "mes_cost_add1")
        // What is left then goes to the most voted that fit.
        let bought = Set(raised.awarded)
        let rest = elected.candidates.filter { !bought.contains($0.id) && $0.votes > .zero }
        let order = rest.sorted { $0.votes > $1.votes }
        let greedy = try Awards.distribute(pot: raised.left, among: order, by: .votesSkip)
        #expect((raised.awarded + greedy.awarded).sorted() == oracle.elected("mes_cost_add1_then_greedy")?.sorted())
    }

    @Test(arguments: SharedData.pabulibFiles) func phragmenAsPabutools(name: String) throws {
        let (elected, oracle) = (try ElectedFile(name), try oracle(name))
        try expect(
            Awards.phragmen(pot: elected.file.meta.budget, among: elected.candidates, by: elected.electorate),
            oracle, "phragmen")
    }

    @Test(arguments: SharedData.pabulibFiles) func theBestSetAsPabutools(name: String) throws {
        let (elected, oracle) = (try ElectedFile(name), try oracle(name))
        try expect(
            Awards.maxWelfare(pot: elected.file.meta.budget, among: elected.candidates, utility: .cost), oracle,
            "maxwelfare_cost")
    }

    /// The city's own winners, in as many runs as it took.
    @Test func equalSharesAsWieliczka() throws {
        let name = "Poland_Wieliczka_2023_Green_Budget.pb"
        try #require(SharedData.pabulibFiles.contains(name))
        let elected = try ElectedFile(name)
        let distribution = try elected.equalShares(.cost, .add1UntilInfeasible)
        let official = elected.file.projects.filter { $0.selected == 1 }.map(\.id)
        #expect(distribution.awarded.sorted() == official.sorted() && official.count == 30)
        #expect(distribution.runs == 166)
    }

    @Test(arguments: ["Netherlands_Assen_2024.pb", "Poland_Swiecie_2023.pb"])
    func equalSharesAsTheCity(name: String) throws {
        let elected = try ElectedFile(name)
        let official = elected.file.projects.filter { $0.selected == 1 }.map(\.id)
        #expect(try elected.equalShares(.cost, .add1UntilInfeasible).awarded.sorted() == official.sorted())
    }
}
