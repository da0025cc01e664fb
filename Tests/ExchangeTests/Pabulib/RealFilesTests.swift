import Exchange
import Foundation
import Rules
import Testing

@Suite(SharedData.hasPabulib) struct RealFilesTests {
    /// What another program found in a file, as far as the tests need it.
    struct Oracle: Decodable {
        let budget: String
        let currency: String
        let n_projects: Int
        let n_votes: Int
        let official: [String]
        let official_cost: String
        let rule: String
        let threshold: String
        let vote_type: String
        let variants: [String: Variant]

        struct Variant: Decodable {
            let winners: [String]
            let left: String
        }
    }

    private func oracle(_ name: String) throws -> Oracle {
        let data = Data(try SharedData.bytes("oracle_greedy_recount.json"))
        return try #require(JSONDecoder().decode([String: Oracle].self, from: data)[name])
    }

    @Test func thereAreFiles() { #expect(SharedData.pabulibFiles.count >= 10) }

    @Test(arguments: SharedData.pabulibFiles) func meetsTheOraclesFacts(name: String) throws {
        let file = try PabulibFile(parsing: SharedData.bytes(name))
        let oracle = try oracle(name)
        #expect(file.projects.count == oracle.n_projects && file.votes.count == oracle.n_votes)
        #expect(file.meta.voteType.rawValue == oracle.vote_type && file.meta.rule == oracle.rule)
        #expect(file.meta.currency == oracle.currency)
        #expect(file.meta.budget == 100 * (try #require(Int64(oracle.budget))))
        #expect(file.meta.minProjectScoreThreshold ?? 0 == Int64(oracle.threshold))
        // The oracle counts every mark but 0, also those outside the pot.
        let selected = file.projects.filter { $0.selected ?? 0 != 0 }
        #expect(selected.map(\.id).sorted() == oracle.official)
        #expect(selected.map(\.cost).reduce(0, +) == 100 * (try #require(Int64(oracle.official_cost))))
        #expect(file.meta.dateBegin != nil && file.meta.dateEnd != nil && file.meta.instance != nil)
    }

    @Test(arguments: SharedData.pabulibFiles) func countsAsTheFileDoes(name: String) throws {
        let file = try PabulibFile(parsing: SharedData.bytes(name))
        let tallies = try file.tallies()
        #expect(file.projects.allSatisfy { $0.votes != nil })
        for (project, tally) in zip(file.projects, tallies) {
            #expect(project.votes == tally.votes, "\(project.id)")
            if let score = project.score { #expect(score == tally.score, "\(project.id)") }
        }
    }

    /// The rules' own tally, which knows nothing of files, agrees with the file's columns too.
    @Test(arguments: SharedData.pabulibFiles) func theRulesCountAsTheFileDoes(name: String) throws {
        let file = try PabulibFile(parsing: SharedData.bytes(name))
        let tally = try tally(of: file)
        #expect(tally.ballots == Int64(file.votes.count))
        for (project, total) in zip(file.projects, tally.totals) {
            #expect(project.votes == total.supporters && (project.score ?? project.votes) == total.score.wholePoints)
        }
    }

    private func tally(of file: PabulibFile) throws -> Voting.Tally {
        try Voting.Tally(
            of: file.votingBallots, options: Voting.Options(file.projects.map(\.id)), method: file.votingMethod)
    }

    @Test(
        arguments: SharedData.pabulibFiles,
        ["greedy", "greedy-no-skip", "greedy-threshold", "no-skip+threshold"])
    func awardsAsTheOracle(name: String, rule: String) throws {
        let file = try PabulibFile(parsing: SharedData.bytes(name))
        let oracle = try oracle(name)
        let tally = try tally(of: file)
        let costs = Dictionary(uniqueKeysWithValues: file.projects.map { ($0.id, $0.cost) })
        for tie in ["min_cost", "max_cost", "file_order", "id_string"] {
            let chain: [Voting.TieLink] =
                switch tie {
                case "file_order": [.earlierSubmitted]
                case "id_string": [.idBytes]
                default: [.lowerCost, .earlierSubmitted]
                }
            let contenders = tally.totals.enumerated().map { index, total in
                // The dearest first is the cheapest first of costs below zero.
                Voting.Contender(
                    option: total.option, score: total.score, supporters: total.supporters,
                    cost: costs[total.option].map { tie == "max_cost" ? -$0 : $0 }, submitted: Int64(index))
            }
            let order = try Voting.order(contenders, by: chain, occasion: name) { $0 }
            let candidates = order.placings.map {
                Awards.Candidate(
                    id: $0.option, cost: costs[$0.option] ?? 0, votes: $0.score)
            }
            let distribution = try Awards.distribute(
                pot: file.meta.budget, among: candidates, by: rule.contains("no-skip") ? .votesNoSkip : .votesSkip,
                minimumVotes: rule.contains("threshold") ? file.meta.minProjectScoreThreshold ?? 0 : 0)
            let expected = try #require(oracle.variants["\(rule)/\(tie)"])
            #expect(distribution.awarded.sorted() == expected.winners, "\(tie)")
            #expect(distribution.left == 100 * (try #require(Int64(expected.left))), "\(tie)")
        }
    }
}
