import Foundation
import Rules
import Testing

/// Schulze, Borda and plurality against what `pref_voting` 1.18.2 computes on real elections (PrefLib).
@Suite(SharedData.hasPreflib) struct SchulzeOracleTests {
    private struct Oracle: Decodable {
        let borda: [String]
        let plurality: [String]
        let schulze_beat_path: [String]
        let voters: Int
    }

    @Test(arguments: SharedData.preflibFiles) func electsAsPrefVoting(name: String) throws {
        let data = Data(try SharedData.bytes("oracle_pref_voting_1.18.2.json", in: "preflib"))
        let oracle = try #require(JSONDecoder().decode([String: Oracle].self, from: data)[name])
        let election = try PreflibElection(SharedData.bytes(name, in: "preflib"))
        let options = try Voting.Options(election.alternatives)
        let duels = try Voting.Duels(
            of: election.ballots.map { try Voting.Ranking($0, among: options) }, options: options)
        #expect(duels.ballots == Int64(oracle.voters))
        for strength in Voting.SchulzeStrength.allCases {
            let outcome = Voting.schulze(duels, strength: strength)
            #expect(outcome.winners == oracle.schulze_beat_path, "\(strength)")
            #expect(outcome.groups.flatMap { $0 }.sorted() == election.alternatives.sorted())
        }
        let firsts = election.ballots.compactMap(\.first).filter { $0.count == 1 }.map { Voting.Ballot.approve($0) }
        #expect(try best(firsts, options, .plurality) == oracle.plurality)
        #expect(try best(election.ballots.map { .rank($0) }, options, .borda(from: .options)) == oracle.borda)
    }

    private func best(
        _ ballots: [Voting.Ballot], _ options: Voting.Options, _ method: Voting.Method
    ) throws -> [String] {
        let totals = try Voting.Tally(of: ballots, options: options, method: method).totals
        let most = totals.map(\.score).max()
        return totals.filter { $0.score == most }.map(\.option)
    }
}

/// A file of PrefLib with orders: lines `# ALTERNATIVE NAME i: …`, then `count: a,{b,c},d`.
private struct PreflibElection {
    var alternatives: [String] = []
    var ballots: [[[String]]] = []

    init(_ bytes: [UInt8]) throws {
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count < 2 { continue }
            if parts[0].hasPrefix("# ALTERNATIVE NAME") {
                alternatives.append(parts[1])
            } else if !parts[0].hasPrefix("#") {
                let ballot = try order(parts[1])
                ballots += Array(repeating: ballot, count: try #require(Int(parts[0])))
            }
        }
    }

    private func order(_ text: String) throws -> [[String]] {
        var groups: [[String]] = []
        var isOpen = false
        for word in text.split(separator: ",") {
            let number = try #require(Int(word.filter(\.isNumber)))
            if isOpen {
                groups[groups.count - 1].append(alternatives[number - 1])
            } else {
                groups.append([alternatives[number - 1]])
            }
            if word.contains("{") { isOpen = true }
            if word.contains("}") { isOpen = false }
        }
        return groups
    }
}
