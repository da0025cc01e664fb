import Exchange
import Rules

/// A Pabulib file as the rules of awards take it.
struct ElectedFile {
    let file: PabulibFile
    let electorate: Awards.Electorate
    /// By ascending bytes of the id, as `pabutools` breaks ties.
    let candidates: [Awards.Candidate]

    init(_ name: String) throws {
        file = try PabulibFile(parsing: SharedData.bytes(name))
        let method = file.votingMethod
        let options = try Voting.Options(file.projects.map(\.id))
        let ballots = file.votingBallots
        electorate = try Awards.Electorate(of: ballots, options: options, method: method)
        let tally = try Voting.Tally(of: ballots, options: options, method: method)
        candidates = zip(file.projects, tally.totals).map { project, total in
            Awards.Candidate(id: project.id, cost: project.cost, votes: total.score)
        }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }

    func equalShares(_ utility: Awards.Utility, _ completion: Awards.Completion) throws -> Awards.Distribution {
        try Awards.equalShares(
            pot: file.meta.budget, among: candidates, by: electorate, utility: utility, completion: completion,
            unit: 100)
    }
}

extension PabulibFile {
    /// How the file's ballots are counted.
    var votingMethod: Voting.Method {
        switch meta.voteType {
        case .approval: .approval
        case .chooseOne: .plurality
        case .ordinal: .borda(from: .ballotLength)
        case .cumulative: .cumulative
        case .scoring: .score
        }
    }

    /// The file's ballots in the form that its method counts.
    var votingBallots: [Voting.Ballot] {
        votes.map { vote in
            let ids = projectIDs(of: vote)
            return switch votingMethod.form {
            case .approve: .approve(ids)
            case .rank: .rank(ids.map { [$0] })
            case .points: .points(zip(ids, vote.points).map { .init(option: $0, points: $1) })
            }
        }
    }
}
