import Events
import FieldCoding
import Projections
import Rules
import Testing

/// `polls`. How equals are ordered, Schulze's order and what comes first of equals are left to the tests of voting
/// methods, which have oracles: here scores are sums over ballots, and places those of options without an equal.
@Suite struct PollsModelTests {
    @Test(arguments: [false, true])
    func pollsAreThoseOfTheModel(revote: Bool) throws {
        let histories = revote ? History.revote : History.standard
        let differences = try Models.differences(.polls, over: histories) { history in
            var rows: [String: ModelRow] = [:]
            for poll in history.all(PollOpened.self) {
                for option in poll.options.map(\.id) {
                    rows["\(poll.territory)/\(poll.poll)/\(option)"] = row(of: option, in: poll, of: history)
                }
            }
            return rows
        }
        #expect(differences == [])
    }

    private func row(of option: OptionID, in poll: History.Told<PollOpened>, of history: History)
        -> ModelRow
    {
        let closed = history.closing(of: poll)
        let isShown = history.mayBeShown(poll)
        let ballots = history.ballots(of: poll)
        let count = closed?.tally == nil ? Int64(ballots.count) : closed?.ballots.value ?? 0
        let givesPoints = closed?.tally != nil && poll.method != .approval && poll.method != .plurality
        let votes =
            closed?.tally.map { $0.first { $0.option == option }?.score.value ?? 0 }
            ?? Int64(ballots.count { $0.ballot.options.contains(option) })
        var row: ModelRow = [
            "call": poll.call, "method": poll.method.rawValue,
            "state": closed.map { $0.outcome.rawValue } ?? "open",
            "votes": isShown && !givesPoints ? votes : nil,
            "score": isShown && poll.method != .schulze ? history.halves(of: option, in: poll) : nil,
            "ballots": count,
            "turnout": poll.eligible.flatMap { History.share(count, of: $0.value) },
            "spoiled": closed?.spoiled,
        ]
        guard isShown, poll.method != .schulze, closed?.outcome != .void else { return row }
        let scores = poll.options.map { history.halves(of: $0.id, in: poll) }
        let own = history.halves(of: option, in: poll)
        let isTied = scores.count { $0 == own } > 1
        row["tie"] = isTied
        if !isTied {
            row["rank"] = 1 + scores.count { $0 > own }
            row["margin"] = scores.filter { $0 < own }.max().map { own - $0 }
        }
        return row
    }
}

extension History {
    /// Some under rules by which a voter's second ballot replaces the first.
    static let revote = Result {
        let rules = try Rulebook.standard.overlaid(with: .object(["poll": .object(["revote": .boolean(true)])]))
        return try (1...4).map { try History(seed: $0, under: rules) }
    }

    func closing(of poll: Told<PollOpened>) -> Told<PollClosed>? {
        all(PollClosed.self, in: poll.territory).first { $0.poll == poll.poll }
    }

    /// Nothing of a secret poll before it closes.
    func mayBeShown(_ poll: Told<PollOpened>) -> Bool {
        !(poll.secret ?? rules.poll.secret) || closing(of: poll) != nil
    }

    /// The ballots that count: where voters may vote again, of each the last.
    func ballots(of poll: Told<PollOpened>) -> [Told<VoteCast>] {
        let cast = all(VoteCast.self, in: poll.territory).filter { $0.poll == poll.poll }
        guard rules.poll.revote else { return cast }
        return cast.filter { vote in !cast.contains { $0.voter == vote.voter && vote.position < $0.position } }
    }

    /// Twice the points of an option: halves come of ranks that are shared.
    func halves(of option: OptionID, in poll: Told<PollOpened>) -> Int64 {
        if let tally = closing(of: poll)?.tally { return 2 * (tally.first { $0.option == option }?.score.value ?? 0) }
        return ballots(of: poll).reduce(0) { sum, vote in
            switch vote.ballot {
            case .approve(let options): sum + (options.contains(option) ? 2 : 0)
            case .points(let points): sum + 2 * (points.first { $0.option == option }?.points.value ?? 0)
            case .rank(let groups): sum + Self.borda(option, groups, of: poll.options.count)
            }
        }
    }

    /// From `options`: twice m − 1 − position; equals share the mean, and so do those who are not ranked what is left.
    private static func borda(_ option: OptionID, _ groups: [[OptionID]], of count: Int) -> Int64 {
        var above = 0
        for group in groups {
            let (best, worst) = (count - 1 - above, count - above - group.count)
            if group.contains(option) { return Int64(best + worst) }
            above += group.count
        }
        return Int64(count - 1 - above)
    }
}
