public import Events
public import FieldCoding
public import Rules

/// A poll, with the limits that hold for it: its own, else those of the rules on the day it opened.
public struct PollRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.poll

    /// Live ballots recorded singly; after closing, the ballots of the minutes.
    public var ballots: Count
    /// Where Borda counts down from.
    public var bordaFrom: PollRules.BordaFrom
    /// The call whose projects are voted on.
    public var call: CallID?
    /// The entry that closed it.
    public var closed: Origin?
    /// The last day of voting.
    public var closes: Day
    /// Who may vote.
    public var electorate: PollOpened.Electorate
    /// How many may vote.
    public var eligible: Count?
    /// Whether the register keeps what ballots say: another may replace them, or the result takes whole ballots.
    public var keepsBallots: Bool
    /// Most options on a ballot.
    public var maxChoices: Count?
    /// Most that the options on a ballot may cost together.
    public var maxCost: Money?
    /// How ballots are counted.
    public var method: PollMethod
    /// Fewest options on a ballot.
    public var minChoices: Count?
    /// How many options it has.
    public var optionCount: Count
    /// Its opening.
    public var origin: Origin
    /// Whether it counts, once closed.
    public var outcome: PollClosed.Outcome?
    /// Most points on a ballot, or for an option under score.
    public var points: Count?
    /// Whether a second ballot replaces the first.
    public var revote: Bool
    /// What the strength of a link is in Schulze's method.
    public var schulzeStrength: PollRules.SchulzeStrength
    /// Whether no tally is shown before it closes.
    public var secret: Bool
    /// Half points that ballots gave to every option alike (Borda from options).
    public var shared: Int64
    /// What the options are.
    public var subject: PollOpened.Subject

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        ballots = try fields.field(
            "ballots", \.ballots, "Live ballots recorded singly; after closing, the ballots of the minutes.")
        bordaFrom = try fields.field("bordaFrom", \.bordaFrom, "Where Borda counts down from.")
        call = try fields.optional("call", \.call, "The call whose projects are voted on.")
        closed = try fields.optional("closed", \.closed, "The entry that closed it.")
        closes = try fields.field("closes", \.closes, "The last day of voting.")
        electorate = try fields.field("electorate", \.electorate, "Who may vote.")
        eligible = try fields.optional("eligible", \.eligible, "How many may vote.")
        keepsBallots = try fields.field(
            "keepsBallots", \.keepsBallots,
            "Whether the register keeps what ballots say: another may replace them, or the result takes whole ballots.")
        maxChoices = try fields.optional("maxChoices", \.maxChoices, "Most options on a ballot.")
        maxCost = try fields.optional("maxCost", \.maxCost, "Most that the options on a ballot may cost together.")
        method = try fields.field("method", \.method, "How ballots are counted.")
        minChoices = try fields.optional("minChoices", \.minChoices, "Fewest options on a ballot.")
        optionCount = try fields.field("optionCount", \.optionCount, "How many options it has.")
        origin = try fields.field("origin", \.origin, "Its opening.")
        outcome = try fields.optional("outcome", \.outcome, "Whether it counts, once closed.")
        points = try fields.optional("points", \.points, "Most points on a ballot, or for an option under score.")
        revote = try fields.field("revote", \.revote, "Whether a second ballot replaces the first.")
        schulzeStrength = try fields.field(
            "schulzeStrength", \.schulzeStrength, "What the strength of a link is in Schulze's method.")
        secret = try fields.field("secret", \.secret, "Whether no tally is shown before it closes.")
        shared = try fields.field(
            "shared", \.shared, "Half points that ballots gave to every option alike (Borda from options).")
        subject = try fields.field("subject", \.subject, "What the options are.")
    }

    /// Assembles a record.
    public init(
        ballots: Count, bordaFrom: PollRules.BordaFrom, call: CallID? = nil, closed: Origin? = nil, closes: Day,
        electorate: PollOpened.Electorate, eligible: Count? = nil, keepsBallots: Bool, maxChoices: Count? = nil,
        maxCost: Money? = nil, method: PollMethod, minChoices: Count? = nil, optionCount: Count, origin: Origin,
        outcome: PollClosed.Outcome? = nil, points: Count? = nil, revote: Bool,
        schulzeStrength: PollRules.SchulzeStrength, secret: Bool, shared: Int64, subject: PollOpened.Subject
    ) {
        self.ballots = ballots
        self.bordaFrom = bordaFrom
        self.call = call
        self.closed = closed
        self.closes = closes
        self.electorate = electorate
        self.eligible = eligible
        self.keepsBallots = keepsBallots
        self.maxChoices = maxChoices
        self.maxCost = maxCost
        self.method = method
        self.minChoices = minChoices
        self.optionCount = optionCount
        self.origin = origin
        self.outcome = outcome
        self.points = points
        self.revote = revote
        self.schulzeStrength = schulzeStrength
        self.secret = secret
        self.shared = shared
        self.subject = subject
    }
}
