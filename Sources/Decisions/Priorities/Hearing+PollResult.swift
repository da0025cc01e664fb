public import Events
public import Rules

extension Hearing {
    /// The order that a poll's ballots give under the rules of the event's day, tie chain included; nil for an unknown
    /// poll, and under Schulze where single ballots were not recorded or there are too many options.
    public func pollResult(_ id: PollID) throws -> Voting.Order? {
        guard let poll = try own(PollRecord.self, id.text) else { return nil }
        let terms = pollTerms(id, poll)
        let options = try pollContenders(id, poll)
        guard poll.method == .schulze else { return terms.order(options, hash: sha256) }
        guard let ballots = try keptBallots(id, poll) else { return nil }
        do throws(Uncomputable) {
            return terms.order(try terms.counted(options, by: ballots), hash: sha256)
        } catch { return nil }
    }

    /// How a poll is counted: as it was opened, its equals by the rules of the event's day.
    func pollTerms(_ id: PollID, _ poll: PollRecord) -> PollTerms {
        PollTerms(
            poll: id, method: poll.method, bordaFrom: poll.bordaFrom, strength: poll.schulzeStrength, ties: rules.ties)
    }

    /// The options of a poll with what has been counted for them.
    private func pollContenders(_ id: PollID, _ poll: PollRecord) throws -> [Voting.Contender] {
        try register.records(PollOptionRecord.self, below: id.text, in: stream).map { contender($0, $1, poll) }
    }

    /// An option with what has been counted for it; nothing under Schulze but supporters.
    func contender(_ option: String, _ record: PollOptionRecord, _ poll: PollRecord) -> Voting.Contender {
        Voting.Contender(
            option: option, score: Voting.Score(halves: record.score + poll.shared),
            supporters: record.supporters.value, cost: record.cost?.value, submitted: record.submitted?.value)
    }

    /// The live ballots of a poll; nil unless the register holds what each of them says.
    func keptBallots(_ id: PollID, _ poll: PollRecord) throws -> [Voting.Ballot]? {
        guard poll.keepsBallots else { return nil }
        let ballots = try register.records(BallotRecord.self, below: id.text, in: stream).compactMap(\.record.ballot)
        return Int64(ballots.count) == poll.ballots.value ? ballots.map(\.counted) : nil
    }
}
