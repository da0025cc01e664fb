public import Events
public import Rules

extension Hearing {
    /// The order that a poll's ballots give under the rules of the event's day, tie chain included; nil for an unknown
    /// poll and for a method whose result is not kept as running totals (Schulze).
    public func pollResult(_ id: PollID) throws -> Voting.Order? {
        guard let poll = try own(PollRecord.self, id.text), rules.poll.votingMethod(poll.method) != nil else {
            return nil
        }
        let options = try register.records(PollOptionRecord.self, below: id.text, in: stream)
        let contenders = options.map { option, record in
            Voting.Contender(
                option: option, score: Voting.Score(halves: record.score + poll.shared),
                supporters: record.supporters.value, cost: record.cost?.value, submitted: record.submitted?.value)
        }
        return try Voting.order(contenders, by: rules.ties.links, occasion: id.text, hash: sha256)
    }
}
