public import FieldCoding

/// A project is awarded money.
public struct FundsAwarded: Event {
    /// `funds.awarded`.
    public static let type = EventType.fundsAwarded

    /// How much; absent when the source is silent.
    public let amount: Money?
    /// The award's id.
    public let award: AwardID
    /// The call.
    public let call: CallID
    /// The poll that it follows.
    public let poll: PollID?
    /// The project.
    public let project: ProjectID
    /// The session that decided it.
    public let session: SessionID?
    /// The vote.
    public let votes: VoteCount?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        amount = try fields.optional("amount", \.amount, "How much; absent when the source is silent.")
        award = try fields.field("award", \.award, "The award's id.")
        call = try fields.field("call", \.call, "The call.")
        poll = try fields.optional("poll", \.poll, "The poll that it follows.")
        project = try fields.field("project", \.project, "The project.")
        session = try fields.optional("session", \.session, "The session that decided it.")
        votes = try fields.optional("votes", \.votes, "The vote.")
    }

    /// Assembles a value from its parts.
    public init(
        amount: Money? = nil, award: AwardID, call: CallID, poll: PollID? = nil, project: ProjectID,
        session: SessionID? = nil, votes: VoteCount? = nil
    ) {
        self.amount = amount
        self.award = award
        self.call = call
        self.poll = poll
        self.project = project
        self.session = session
        self.votes = votes
    }
}
