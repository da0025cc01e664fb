public import Events
import Rules

extension PollClosed: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        guard
            let record = try hearing.expect(PollRecord.self, poll.text, .unknownPoll, "poll \(poll)", field: "/poll")
        else { return }
        if let closed = record.closed {
            hearing.object(
                .pollAlreadyClosed, "poll \(poll) was closed on \(closed.day)", field: "/poll", clashes: [closed])
        }
        try judgeTally(record, hearing)
        if !takesTally(record) {
            hearing.require(
                ballots == record.ballots, .ballotsDiffer,
                "the closing states \(ballots) ballots and \(record.ballots) were recorded", field: "/ballots")
        }
        judgeTurnout(record, hearing)
    }

    private func judgeTally(_ record: PollRecord, _ hearing: Hearing) throws {
        guard let tally else { return }
        hearing.require(
            record.ballots == 0, .tallyBesideBallots,
            "a tally is stated and \(record.ballots) ballots were recorded singly", field: "/tally")
        var known: Set<OptionID> = []
        for (index, score) in tally.enumerated() {
            let option = try hearing.own(PollOptionRecord.self, below(poll.text, score.option.text))
            hearing.require(
                option != nil, .tallyOption, "poll \(poll) has no option \(score.option)",
                field: "/tally/\(index)/option")
            hearing.require(
                known.insert(score.option).inserted, .tallyOption, "option \(score.option) stands twice",
                field: "/tally/\(index)/option")
            // Totals are kept in half points, which have to be integers that JSON can carry.
            hearing.require(
                score.score.value <= Count.range.upperBound / 2, .tallyOption,
                "the score of option \(score.option) is too large to be counted", field: "/tally/\(index)/score")
        }
    }

    /// Whoever handed in a ballot took part, also with one that said nothing.
    private func judgeTurnout(_ record: PollRecord, _ hearing: Hearing) {
        guard outcome == .valid, let eligible = record.eligible else { return }
        let least = hearing.rules.poll.minTurnout
        let cast = Int128(ballots.value) + Int128(spoiled.value)
        hearing.require(
            cast * 10_000 >= Int128(eligible.value) * Int128(least.value), .belowTurnout,
            "\(cast) of \(eligible) voted and at least \(least) basis points are asked for", field: "/outcome")
    }

    /// Whether the tally is the result: only where no ballot was recorded singly.
    private func takesTally(_ record: PollRecord) -> Bool { tally != nil && record.ballots == 0 }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        guard var record = try hearing.own(PollRecord.self, poll.text) else { return }
        if takesTally(record) {
            try keepTally(record, hearing)
            record.ballots = ballots
        }
        record.closed = hearing.origin
        record.outcome = outcome
        hearing.keep(record, poll.text)
        let subjectKey = OpenPollRecord.id(record.subject, record.call)
        if try hearing.own(OpenPollRecord.self, subjectKey)?.poll == poll {
            hearing.keep(OpenPollRecord(), subjectKey)
        }
    }

    private func keepTally(_ record: PollRecord, _ hearing: Hearing) throws {
        let isOnePointABallot = record.method == .approval || record.method == .plurality
        for score in tally ?? [] {
            let key = below(poll.text, score.option.text)
            guard var option = try hearing.own(PollOptionRecord.self, key) else { continue }
            option.score = score.score.value * 2
            option.supporters = isOnePointABallot ? score.score : 0
            hearing.keep(option, key)
        }
    }
}
