import Platform
import Rules

/// Counts ballots that `voting.py` wrote: once as approvals with costs and a pot, once as rankings.
///
/// The file has a row for the numbers of options and ballots, and for the pot where there is one; a row of costs, empty for
/// rankings; and a row for each ballot: indexes of options, blanks between them.
struct VotingFile {
    private let ids: [String]
    private let pot: Int64
    private let costs: [Int64]
    private let ballots: [[String]]

    init(_ path: String) throws {
        let rows = String(decoding: try Files.read(path, limit: 1 << 30), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split(separator: " ").compactMap { Int64($0) } }
        let ids = (0..<(rows[0].first ?? 0)).map { "p\($0)" }
        self.ids = ids
        pot = rows[0].count > 2 ? rows[0][2] : 0
        costs = rows[1]
        ballots = rows[2..<(2 + Int(rows[0][1]))].map { $0.map { ids[Int($0)] } }
    }

    /// Equal shares by cost, from ballots to awards.
    func shares() throws {
        let candidates = zip(ids, costs).map { Awards.Candidate(id: $0, cost: $1) }
        let ballots = ballots.map { Voting.Ballot.approve($0) }
        try Measure.time("shares") {
            let electorate = try Awards.Electorate(of: ballots, options: Voting.Options(ids), method: .approval)
            let shares = try Awards.equalShares(pot: pot, among: candidates, by: electorate, utility: .cost)
            return (UInt64(ballots.count), elected(shares.awarded))
        }
    }

    /// Schulze by margins, from ballots to winners.
    func schulze() throws {
        let ballots = ballots.map { $0.map { [$0] } }
        try Measure.time("schulze") {
            let options = try Voting.Options(ids)
            let rankings = try ballots.map { try Voting.Ranking($0, among: options) }
            let outcome = Voting.schulze(try Voting.Duels(of: rankings, options: options), strength: .margins)
            return (UInt64(ballots.count), elected(outcome.winners))
        }
    }

    private func elected(_ ids: [String]) -> String {
        "\"elected\":[" + ids.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }
}
