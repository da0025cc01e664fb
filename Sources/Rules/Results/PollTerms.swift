public import Events

/// How a poll is counted and its equals are told apart.
public struct PollTerms: Sendable {
    /// The poll, whose id enters the lot.
    public let poll: PollID
    /// How ballots are counted.
    public let method: PollMethod
    /// Where Borda counts down from.
    public let bordaFrom: PollRules.BordaFrom
    /// What the strength of a link is in Schulze's method.
    public let strength: PollRules.SchulzeStrength
    /// How equals are told apart.
    public let ties: Ties

    /// Terms of a poll.
    public init(
        poll: PollID, method: PollMethod, bordaFrom: PollRules.BordaFrom, strength: PollRules.SchulzeStrength,
        ties: Ties
    ) {
        self.poll = poll
        self.method = method
        self.bordaFrom = bordaFrom
        self.strength = strength
        self.ties = ties
    }

    /// The options in order, highest score first.
    ///
    /// `hash` is SHA-256, asked only where a lot is drawn. Two options of one id are a programmer's error.
    public func order(
        _ options: [Voting.Contender], hash: @escaping (_ message: [UInt8]) -> [UInt8]
    ) -> Voting.Order {
        do throws(Voting.Fault) {
            return try Voting.order(options, by: ties.links, occasion: poll.text, hash: hash)
        } catch { preconditionFailure("a poll's options are distinct: \(error)") }
    }

    /// The options with what ballots give them, counted from nothing.
    public func counted(
        _ options: [Voting.Contender], by ballots: [Voting.Ballot]
    ) throws(Uncomputable) -> [Voting.Contender] {
        do throws(Voting.Fault) {
            let ids = try Voting.Options(options.map(\.option))
            // Schulze compares pairs; who is named is counted beside it.
            let tally = try Voting.Tally(of: ballots, options: ids, method: counting ?? .borda(from: .ballotLength))
            let scores = counting == nil ? try schulzeScores(ballots, ids) : tally.totals.map(\.score)
            return zip(options, zip(tally.totals, scores)).map { option, count in
                Voting.Contender(
                    option: option.option, score: count.1, supporters: count.0.supporters, cost: option.cost,
                    submitted: option.submitted)
            }
        } catch { throw .ballots(method, error) }
    }

    /// What an option got, as awards ask for it: its points or, where pairs are compared, the ballots that name it.
    public func votes(of option: Voting.Contender) -> Voting.Score {
        method == .schulze ? Voting.Score(halves: 2 * (option.supporters ?? 0)) : option.score
    }

    /// The ballots as methods of award take them that ask who supports what.
    public func electorate(
        of ballots: [Voting.Ballot], options: [String]
    ) throws(Uncomputable) -> Awards.Electorate {
        guard let counting else { throw .comparesPairs(method) }
        do throws(Voting.Fault) {
            return try Awards.Electorate(of: ballots, options: Voting.Options(options), method: counting)
        } catch { throw .ballots(method, error) }
    }

    /// Nil for Schulze's method.
    private var counting: Voting.Method? { method.counted(bordaFrom: bordaFrom) }

    private func schulzeScores(
        _ ballots: [Voting.Ballot], _ options: Voting.Options
    ) throws(Voting.Fault) -> [Voting.Score] {
        var rankings: [Voting.Ranking] = []
        rankings.reserveCapacity(ballots.count)
        for ballot in ballots {
            guard case .rank(let groups) = ballot else { throw .wrongForm(ballot: ballot.form, method: .rank) }
            rankings.append(try Voting.Ranking(groups, among: options))
        }
        return Voting.schulze(try Voting.Duels(of: rankings, options: options), strength: strength.strength).scores
    }
}
