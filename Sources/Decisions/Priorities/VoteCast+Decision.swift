public import Events
import Rules

extension VoteCast: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        guard
            let poll = try hearing.expect(PollRecord.self, poll.text, .unknownPoll, "poll \(poll)", field: "/poll")
        else { return }
        judgeDay(poll, hearing)
        try judgeVoter(poll, hearing)
        try judgeNumber(poll, hearing)
        try judgeEarlierBallot(poll, hearing)
        try judgeBallot(poll, hearing)
    }

    private func judgeDay(_ record: PollRecord, _ hearing: Hearing) {
        if let closed = record.closed {
            hearing.object(.voteNotOpen, "poll \(poll) was closed on \(closed.day)", field: "/poll", clashes: [closed])
        } else if hearing.day > record.closes {
            hearing.object(
                .voteNotOpen, "poll \(poll) closes on \(record.closes)", field: "/poll", clashes: [record.origin])
        }
    }

    private func judgeEarlierBallot(_ record: PollRecord, _ hearing: Hearing) throws {
        guard let earlier = try hearing.own(BallotRecord.self, ballotKey)?.origin else { return }
        if !record.revote {
            hearing.object(
                .secondBallot, "\(voter) has already voted in poll \(poll)", field: "/voter", clashes: [earlier])
        } else if let closed = record.closed {
            hearing.object(
                .replacedAfterClosing, "\(voter) has already voted in poll \(poll), which is closed", field: "/voter",
                clashes: [earlier, closed])
        } else {
            hearing.requireInTime(earlier, "the ballot that it replaces")
        }
    }

    private func judgeBallot(_ poll: PollRecord, _ hearing: Hearing) throws {
        let options = ballot.options
        var cost: Int128 = 0
        for option in options {
            let standing = try hearing.own(PollOptionRecord.self, below(self.poll.text, option.text))
            hearing.require(
                standing != nil, .unknownOption, "poll \(self.poll) has no option \(option)", field: "/ballot")
            cost += Int128(standing?.cost?.value ?? 0)
        }
        do throws(Voting.Fault) {
            let count = try BallotCount(ballot, in: poll)
            if let option = try? hearing.overflow(of: count, of: self.poll) {
                hearing.object(
                    .malformedBallot, "the points of option \(option) no longer add up", field: "/ballot")
            }
        } catch {
            hearing.object(error.rule, error.description, field: "/ballot")
        }
        judgeLimits(poll, options.count, cost, hearing)
    }

    private func judgeLimits(_ poll: PollRecord, _ choices: Int, _ cost: Int128, _ hearing: Hearing) {
        if let least = poll.minChoices {
            hearing.require(
                choices >= least.value, .tooFewChoices, "the ballot names \(choices) of at least \(least) options",
                field: "/ballot")
        }
        // More than one under plurality cannot be counted at all, which is said already.
        if let most = poll.maxChoices, poll.method != .plurality {
            hearing.require(
                choices <= most.value, .tooManyChoices, "the ballot names \(choices) of at most \(most) options",
                field: "/ballot")
        }
        if let most = poll.maxCost {
            hearing.require(
                cost <= Int128(most.value), .tooCostly, "the options cost \(cost) of at most \(most)", field: "/ballot")
        }
        if let most = poll.points, case .points(let given) = ballot {
            let points = given.map { Int128($0.points.value) }
            let counted = poll.method == .score ? points.max() ?? 0 : points.reduce(0, +)
            hearing.require(
                counted <= Int128(most.value), .tooManyPoints,
                poll.method == .score
                    ? "an option is given \(counted) of at most \(most) points"
                    : "the ballot gives \(counted) of at most \(most) points", field: "/ballot")
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        guard var record = try hearing.own(PollRecord.self, poll.text) else { return }
        if let earlier = try hearing.own(BallotRecord.self, ballotKey) {
            if let ballot = earlier.ballot {
                try hearing.count(try BallotCount(ballot, in: record), times: -1, of: poll, in: &record)
            }
        } else {
            record.ballots = Count(record.ballots.value + 1)
        }
        try hearing.count(try BallotCount(ballot, in: record), times: 1, of: poll, in: &record)
        hearing.keep(record, poll.text)
        hearing.keep(BallotRecord(ballot: record.keepsBallots ? ballot : nil, origin: hearing.origin), ballotKey)
    }

    var ballotKey: String { below(poll.text, voter.text) }
}

extension Voting.Fault {
    /// The condition that a ballot breaks which cannot be counted.
    fileprivate var rule: Rule {
        switch self {
        case .wrongForm, .tooManyChoices: .wrongBallotForm
        case .unknownOption: .unknownOption
        case .repeatedOption, .emptyRank, .negativePoints, .tooManyOptions, .overflow: .malformedBallot
        }
    }
}
