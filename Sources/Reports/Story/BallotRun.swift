import Events

/// Ballots of one secret poll that came one after the other: told together, for each alone says nothing.
struct BallotRun {
    let poll: PollID
    let first: Recorded
    private(set) var last: Recorded
    private var onPaper: Int64 = 0
    private var online: Int64 = 0

    init(_ ballot: VoteCast, _ recorded: Recorded) {
        poll = ballot.poll
        first = recorded
        last = recorded
        count(ballot)
    }

    /// Takes in the next ballot, if it belongs to the run.
    mutating func extend(_ ballot: VoteCast, _ recorded: Recorded) -> Bool {
        guard ballot.poll == poll else { return false }
        last = recorded
        count(ballot)
        return true
    }

    private mutating func count(_ ballot: VoteCast) {
        switch ballot.channel {
        case .paper: onPaper += 1
        case .online: online += 1
        }
    }

    var isSingle: Bool { onPaper + online == 1 }

    func sentence(_ language: Language) -> String {
        let numerals = Numerals(language)
        let all = Noun.ballots.counted(onPaper + online, language)
        let channels = [(onPaper, VoteCast.Channel.paper), (online, .online)].filter { $0.0 > 0 }.map {
            "\(numerals.integer($0)) \($1.phrase[language])"
        }.joined(separator: ", ")
        let until = last.envelope.occurred
        let hasEnd = until != first.envelope.occurred
        switch language {
        case .es:
            let end = hasEnd ? ", hasta el \(numerals.day(until))" : ""
            return "Se recibieron \(all) en la votación \(poll) (\(channels))\(end)."
        case .en:
            let end = hasEnd ? ", until \(numerals.day(until))" : ""
            return "\(all) were received in the poll \(poll) (\(channels))\(end)."
        }
    }
}
