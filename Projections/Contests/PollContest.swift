public import Events
public import Rules

/// A poll with its ballots, and the terms that were frozen when it opened.
public struct PollContest: Sendable {
    /// Its opening, as it was recorded.
    public let opening: PollOpened
    /// The day it opened.
    public let opened: Day
    /// How ballots are counted: as the poll says, or as the reader's rules name it.
    public let method: PollMethod
    /// Whether no tally is shown before it closes.
    public let isSecret: Bool
    /// The options without scores, in the poll's order.
    public let options: [Voting.Contender]
    /// The live ballots, in the order in which their voters first voted.
    public private(set) var votes: [VoteCast] = []
    /// Its closing; nil while it is open.
    public private(set) var closing: PollClosed?
    /// The day it closed.
    public private(set) var closed: Day?

    /// Fewest options on a ballot: as the poll says, else as the rules of its opening.
    public let minChoices: Int64
    /// Most options on a ballot, likewise.
    public let maxChoices: Int64
    /// Most points of a ballot (cumulative) or of an option (score), likewise.
    public let points: Int64

    private let bordaFrom: PollRules.BordaFrom
    private let strength: PollRules.SchulzeStrength
    private let revote: Bool
    private var voters: [VoterID: Int] = [:]

    init(
        _ opening: PollOpened, options: [Voting.Contender], on day: Day, under rules: Rulebook,
        _ imposed: ImposedRules
    ) {
        self.opening = opening
        self.options = options
        opened = day
        method = imposed.name("poll", "method") ? rules.poll.method : opening.method
        isSecret = opening.secret ?? rules.poll.secret
        minChoices = (opening.minChoices ?? rules.poll.minChoices).value
        maxChoices = (opening.maxChoices ?? rules.poll.maxChoices).value
        points = (opening.points ?? rules.poll.points).value
        bordaFrom = rules.poll.bordaFrom
        strength = rules.poll.schulzeStrength
        revote = rules.poll.revote
    }

    /// The poll's id.
    public var poll: PollID { opening.poll }
    /// `open`, or how it closed.
    public var state: String { closing?.outcome.rawValue ?? "open" }
    /// Whether its minutes give totals in place of ballots.
    public var isSummary: Bool { closing?.tally != nil && votes.isEmpty }
    /// The ballots that are counted.
    public var ballots: Int64 { isSummary ? closing?.ballots.value ?? 0 : Int64(votes.count) }
    /// Ballots that said nothing valid; nil while it is open.
    public var spoiled: Int64? { closing?.spoiled.value }

    /// The ballots as a share of those eligible; nil where it is not told how many are.
    public var turnout: BasisPoints? {
        opening.eligible.flatMap { Share.basisPoints(ballots, of: $0.value) }.map { BasisPoints($0) }
    }

    /// A voter's second ballot replaces the first where the rules of the opening let it; else the first stands.
    mutating func take(_ vote: VoteCast) {
        if let place = voters[vote.voter] {
            if revote { votes[place] = vote }
            return
        }
        voters[vote.voter] = votes.count
        votes.append(vote)
    }

    mutating func close(_ closing: PollClosed, on day: Day) {
        self.closing = closing
        closed = day
    }
}

// MARK: - Counting

extension PollContest {
    /// How the poll is counted when a decision is taken under some rules.
    public func terms(under rules: Rulebook) -> PollTerms {
        PollTerms(poll: poll, method: method, bordaFrom: bordaFrom, strength: strength, ties: rules.ties)
    }

    /// The options in order. Throws `Uncomputable` when the method counts other ballots than were cast, and while the
    /// poll is secret and open.
    public func order(
        under rules: Rulebook, hash: @escaping (_ message: [UInt8]) -> [UInt8]
    ) throws(Uncomputable) -> Voting.Order {
        if isSecret, closing == nil { throw .secret(poll) }
        let terms = terms(under: rules)
        if let tally = closing?.tally, isSummary { return terms.order(try minutes(tally), hash: hash) }
        return terms.order(try terms.counted(options, by: votes.map(\.ballot.counted)), hash: hash)
    }

    /// Who supports what. Throws `Uncomputable` where that was not recorded, or is not told by the method.
    func electorate(
        for award: AwardMethod, under rules: Rulebook
    ) throws(Uncomputable) -> Awards.Electorate {
        if isSummary { throw .onlyTotals(method: award.rawValue) }
        return try terms(under: rules).electorate(
            of: votes.map(\.ballot.counted), options: options.map(\.option))
    }

    /// Whether as many took part as the rules ask for; nil where it is not told how many might.
    public func reachesTurnout(under rules: Rulebook) -> Bool? {
        guard let eligible = opening.eligible?.value else { return nil }
        let cast = Int128(ballots) + Int128(spoiled ?? 0)
        return cast * 10_000 >= Int128(eligible) * Int128(rules.poll.minTurnout.value)
    }

    /// Whether a voter is counted for each option that a ballot names: minutes tell points, which are voters only where
    /// each names an option once.
    public var countsSupporters: Bool { !isSummary || opening.method == .approval || opening.method == .plurality }

    /// The totals of old minutes, which were counted by the poll's own method.
    private func minutes(_ tally: [PollClosed.Score]) throws(Uncomputable) -> [Voting.Contender] {
        if method != opening.method || method == .schulze { throw .onlyTotals(method: method.rawValue) }
        let scores = Dictionary(tally.map { ($0.option.text, $0.score.value) }) { $1 }
        return options.map { option in
            let score = scores[option.option] ?? 0
            return Voting.Contender(
                option: option.option, score: Voting.Score(halves: 2 * score),
                supporters: countsSupporters ? score : 0, cost: option.cost, submitted: option.submitted)
        }
    }
}
