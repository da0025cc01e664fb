public import FieldCoding

/// A poll opens; its method is frozen from here on.
public struct PollOpened: Event {
    /// `poll.opened`.
    public static let type = EventType.pollOpened

    /// The call whose projects are voted on.
    public let call: CallID?
    /// The last day of voting.
    public let closes: Day
    /// Who may vote.
    public let electorate: Electorate
    /// How many may vote.
    public let eligible: Count?
    /// Most options on a ballot.
    public let maxChoices: Count?
    /// Most that the options on a ballot may cost together.
    public let maxCost: Money?
    /// How ballots are counted.
    public let method: PollMethod
    /// Fewest options on a ballot.
    public let minChoices: Count?
    /// What is voted on.
    public let options: [PollOption]
    /// Most points on a ballot.
    public let points: Count?
    /// The poll's id.
    public let poll: PollID
    /// Whether no tally is shown before it closes.
    public let secret: Bool?
    /// What the options are.
    public let subject: Subject

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        call = try fields.optional("call", \.call, "The call whose projects are voted on.")
        closes = try fields.field("closes", \.closes, "The last day of voting.")
        electorate = try fields.field("electorate", \.electorate, "Who may vote.")
        eligible = try fields.optional("eligible", \.eligible, "How many may vote.")
        maxChoices = try fields.optional("maxChoices", \.maxChoices, "Most options on a ballot.")
        maxCost = try fields.optional("maxCost", \.maxCost, "Most that the options on a ballot may cost together.")
        method = try fields.field("method", \.method, "How ballots are counted.")
        minChoices = try fields.optional("minChoices", \.minChoices, "Fewest options on a ballot.")
        options = try fields.field("options", \.options, "What is voted on.")
        points = try fields.optional("points", \.points, "Most points on a ballot.")
        poll = try fields.field("poll", \.poll, "The poll's id.")
        secret = try fields.optional("secret", \.secret, "Whether no tally is shown before it closes.")
        subject = try fields.field("subject", \.subject, "What the options are.")
    }

    /// Assembles a value from its parts.
    public init(
        call: CallID? = nil, closes: Day, electorate: Electorate, eligible: Count? = nil, maxChoices: Count? = nil,
        maxCost: Money? = nil, method: PollMethod, minChoices: Count? = nil, options: [PollOption],
        points: Count? = nil, poll: PollID, secret: Bool? = nil, subject: Subject
    ) {
        self.call = call
        self.closes = closes
        self.electorate = electorate
        self.eligible = eligible
        self.maxChoices = maxChoices
        self.maxCost = maxCost
        self.method = method
        self.minChoices = minChoices
        self.options = options
        self.points = points
        self.poll = poll
        self.secret = secret
        self.subject = subject
    }

    /// What the options of a poll are.
    public enum Subject: String, FieldWord {
        case needs, projects, purpose, other
    }

    /// Who may vote in a poll.
    public enum Electorate: String, FieldWord {
        case seatedMembers, residents, organisations
    }
}
