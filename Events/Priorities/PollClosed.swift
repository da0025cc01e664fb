public import FieldCoding

/// A poll closes.
public struct PollClosed: Event {
    /// `poll.closed`.
    public static let type = EventType.pollClosed

    /// Ballots that were recorded.
    public let ballots: Count
    /// Whether it counts.
    public let outcome: Outcome
    /// The poll.
    public let poll: PollID
    /// Ballots that said nothing valid.
    public let spoiled: Count
    /// The result in old minutes, when no ballot was recorded singly.
    public let tally: [Score]?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        ballots = try fields.field("ballots", \.ballots, "Ballots that were recorded.")
        outcome = try fields.field("outcome", \.outcome, "Whether it counts.")
        poll = try fields.field("poll", \.poll, "The poll.")
        spoiled = try fields.field("spoiled", \.spoiled, "Ballots that said nothing valid.")
        tally = try fields.optional("tally", \.tally, "The result in old minutes, when no ballot was recorded singly.")
    }

    /// Assembles a value from its parts.
    public init(ballots: Count, outcome: Outcome, poll: PollID, spoiled: Count, tally: [Score]? = nil) {
        self.ballots = ballots
        self.outcome = outcome
        self.poll = poll
        self.spoiled = spoiled
        self.tally = tally
    }

    /// Whether a poll counts.
    public enum Outcome: String, FieldWord {
        case valid, void
    }

    /// An option and what it got.
    public struct Score: FieldRecord {
        /// The option.
        public let option: OptionID
        /// Its score.
        public let score: Count

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            option = try fields.field("option", \.option, "The option.")
            score = try fields.field("score", \.score, "Its score.")
        }

        /// Assembles a value from its parts.
        public init(option: OptionID, score: Count) {
            self.option = option
            self.score = score
        }
    }
}
