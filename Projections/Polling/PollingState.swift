import Events
import FieldCoding
import Rules

/// What is stored of ``Polling``.
struct PollingState<Figure: ReportFigure>: FieldRecord {
    /// Ballots of open polls whose voters may vote again, by poll and voter; otherwise ballots are not kept.
    var ballots: [StandingBallot] = []
    var polls: [PollAccount<Figure>] = []

    init() {}

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        ballots = try fields.list("ballots", \.ballots, "Ballots that may still be replaced.")
        polls = try fields.list("polls", \.polls, "Polls as they were opened.")
    }
}

/// A ballot that its voter may still replace.
struct StandingBallot: FieldRecord {
    let ballot: Ballot
    /// The poll's place among the polls.
    let poll: Int
    let voter: VoterID

    init(ballot: Ballot, poll: Int, voter: VoterID) {
        self.ballot = ballot
        self.poll = poll
        self.voter = voter
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        ballot = try fields.field("ballot", \.ballot, "The ballot.")
        poll = try fields.index("poll", \.poll, "The poll's place among the polls.")
        voter = try fields.field("voter", \.voter, "The voter.")
    }
}

/// An option and what ballots gave it.
struct OptionAccount<Figure: ReportFigure>: FieldRecord {
    /// A ranking of priorities that names the poll holds it.
    var adopted: Bool
    let option: OptionID
    /// Twice the points: tied ranks share half points.
    var score: Figure
    /// Ballots that name it.
    var supporters: Figure

    init(_ option: OptionID) {
        self.option = option
        adopted = false
        score = Figure()
        supporters = Figure()
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        adopted = try fields.flag("adopted", \.adopted, "Priorities were adopted with it.")
        option = try fields.field("option", \.option, "The option.")
        score = try fields.figure("score", \.score, "Twice its points.")
        supporters = try fields.figure("supporters", \.supporters, "Ballots that name it.")
    }
}
