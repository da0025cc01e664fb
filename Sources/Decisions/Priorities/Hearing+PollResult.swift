public import Events
public import Rules

extension Hearing {
    /// The order that a poll's ballots give under the rules of the event's day, tie chain included; nil for an unknown
    /// poll, and under Schulze where single ballots were not recorded or there are too many options.
    public func pollResult(_ id: PollID) throws -> Voting.Order? {
        guard let poll = try own(PollRecord.self, id.text) else { return nil }
        var contenders = try pollContenders(id, poll)
        if poll.method == .schulze {
            guard let scores = try schulzeScores(id, poll, among: contenders.map(\.option)) else { return nil }
            contenders = zip(contenders, scores).map { $0.scored($1) }
        }
        return try Voting.order(contenders, by: rules.ties.links, occasion: id.text, hash: sha256)
    }

    /// The options of a poll with what has been counted for them; nothing under Schulze but supporters.
    func pollContenders(_ id: PollID, _ poll: PollRecord) throws -> [Voting.Contender] {
        try register.records(PollOptionRecord.self, below: id.text, in: stream).map { option, record in
            Voting.Contender(
                option: option, score: Voting.Score(halves: record.score + poll.shared),
                supporters: record.supporters.value, cost: record.cost?.value, submitted: record.submitted?.value)
        }
    }

    /// The live ballots of a poll; nil unless the register holds what each of them says.
    func keptBallots(_ id: PollID, _ poll: PollRecord) throws -> [Voting.Ballot]? {
        guard poll.keepsBallots else { return nil }
        let ballots = try register.records(BallotRecord.self, below: id.text, in: stream).compactMap(\.record.ballot)
        return Int64(ballots.count) == poll.ballots.value ? ballots.map(\.counted) : nil
    }

    private func schulzeScores(
        _ id: PollID, _ poll: PollRecord, among ids: [String]
    ) throws -> [Voting.Score]? {
        guard ids.count <= Voting.Duels.limit, let ballots = try keptBallots(id, poll) else { return nil }
        let options = try Voting.Options(ids)
        let rankings = try ballots.compactMap { ballot -> Voting.Ranking? in
            guard case .rank(let groups) = ballot else { return nil }
            return try Voting.Ranking(groups, among: options)
        }
        let duels = try Voting.Duels(of: rankings, options: options)
        return Voting.schulze(duels, strength: poll.schulzeStrength.strength).scores
    }
}
