import Events
import FieldCoding
import Rules

/// The polls of a stream as running totals.
struct Polling<Figure: ReportFigure>: Fold {
    static var version: Int { 2 }
    static var reads: EventTypeSet { [.pollOpened, .voteCast, .pollClosed, .prioritiesAdopted] }

    private(set) var polls: [PollAccount<Figure>] = []
    private var places = EntityIndex()
    /// What open polls need besides their totals; of closed ones nothing.
    private var booths: [Booth?] = []
    /// Ballots mostly come poll by poll.
    private var latest: (poll: PollID, place: Int)?

    init() {}

    init(_ state: PollingState<Figure>) {
        polls = state.polls
        places = EntityIndex(polls.lazy.map(\.poll.text))
        booths = polls.map { $0.outcome == nil ? Booth($0.options.map(\.option.text)) : nil }
        for standing in state.ballots { booths[standing.poll]?.standing[standing.voter] = standing.ballot }
    }

    var state: PollingState<Figure> {
        var state = PollingState<Figure>()
        state.polls = polls
        for (poll, booth) in booths.enumerated() {
            for (voter, ballot) in (booth?.standing ?? [:]).sorted(by: { $0.key < $1.key }) {
                state.ballots.append(StandingBallot(ballot: ballot, poll: poll, voter: voter))
            }
        }
        return state
    }

    static func == (left: Polling, right: Polling) -> Bool { left.state == right.state }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        switch event.type {
        case .voteCast: try count(event.content(VoteCast.self), event.position)
        case .pollOpened:
            let poll = PollAccount<Figure>(event.content(PollOpened.self), on: event.occurred, under: rules)
            places[poll.poll.text] = polls.count
            polls.append(poll)
            booths.append(Booth(poll.options.map(\.option.text)))
            latest = nil
        case .pollClosed: try close(event.content(PollClosed.self), event.position, rules)
        case .prioritiesAdopted:
            let adopted = event.content(PrioritiesAdopted.self)
            guard let poll = adopted.poll, let place = places[poll.text] else { return }
            let needs = Set(adopted.ranking.map(\.need.text))
            for option in polls[place].options.indices where needs.contains(polls[place].options[option].option.text) {
                polls[place].options[option].adopted = true
            }
        default: break
        }
    }

    private mutating func count(_ vote: VoteCast, _ position: UInt64) throws(FoldFailure) {
        guard let place = place(of: vote.poll) else { return }
        // A ballot recorded after closing was admitted as irregular: it counts, but can no longer be replaced.
        if booths[place] == nil { booths[place] = Booth(polls[place].options.map(\.option.text)) }
        if polls[place].revote, polls[place].outcome == nil {
            if let before = booths[place]?.standing.updateValue(vote.ballot, forKey: vote.voter) {
                try add(before, to: place, times: -1, position)
                // What both ballots give, the second would give by itself.
                polls[place].support(at: position)
            }
        }
        try add(vote.ballot, to: place, times: 1, position)
    }

    private mutating func place(of poll: PollID) -> Int? {
        if let latest, latest.poll == poll { return latest.place }
        guard let place = places[poll.text] else { return nil }
        latest = (poll, place)
        return place
    }

    private mutating func add(
        _ ballot: Ballot, to poll: Int, times sign: Int64, _ position: UInt64
    ) throws(FoldFailure) {
        try polls[poll].ballots.add(sign, at: position)
        switch ballot {
        case .approve(let chosen):
            for option in chosen {
                guard let place = booths[poll]?.places[option.text] else { continue }
                try polls[poll].options[place].add(halves: 2 * sign, supporters: sign, position)
            }
        case .points(let given):
            for points in given {
                guard let place = booths[poll]?.places[points.option.text] else { continue }
                let halves = 2 * sign * points.points.value
                try polls[poll].options[place].add(halves: halves, supporters: sign, position)
            }
        case .rank(let groups): try rank(groups, poll, sign, position)
        }
    }

    private mutating func rank(
        _ groups: [[OptionID]], _ poll: Int, _ sign: Int64, _ position: UInt64
    ) throws(FoldFailure) {
        guard let method = polls[poll].counting else {
            for option in groups.joined() {
                guard let place = booths[poll]?.places[option.text] else { continue }
                try polls[poll].options[place].add(halves: 0, supporters: sign, position)
            }
            return
        }
        // What the voting module refuses was refused when the ballot was admitted.
        guard let options = booths[poll]?.prepared(),
            let parts = try? Voting.contributions(
                of: .rank(groups.map { $0.map(\.text) }), among: options, by: method)
        else { return }
        for part in parts {
            try polls[poll].options[part.index].add(
                halves: sign * part.score.halves, supporters: sign * part.supporters, position)
        }
    }

    /// Totals of old minutes count where no ballot was recorded singly.
    private mutating func close(_ event: PollClosed, _ position: UInt64, _ rules: Rulebook) throws(FoldFailure) {
        guard let poll = places[event.poll.text] else { return }
        if let tally = event.tally, polls[poll].ballots.isEmpty {
            polls[poll].isSummary = true
            try polls[poll].ballots.add(event.ballots.value, at: position)
            let namesVoters = polls[poll].method == .approval || polls[poll].method == .plurality
            for total in tally {
                guard let place = booths[poll]?.places[total.option.text] else { continue }
                try polls[poll].options[place].add(
                    halves: 2 * total.score.value, supporters: namesVoters ? total.score.value : 0, position)
            }
        }
        if event.spoiled.value > 0 { try polls[poll].spoiled.add(event.spoiled.value, at: position) }
        polls[poll].outcome = event.outcome
        polls[poll].ties = rules.ties
        booths[poll] = nil
    }
}

extension OptionAccount {
    /// Nothing is added for nothing.
    @inline(__always)
    fileprivate mutating func add(halves: Int64, supporters count: Int64, _ position: UInt64) throws(FoldFailure) {
        if halves != 0 { try score.add(halves, at: position) }
        if count != 0 { try supporters.add(count, at: position) }
    }
}
