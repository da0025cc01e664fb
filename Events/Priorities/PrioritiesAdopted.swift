public import FieldCoding

/// The board adopts the order of its needs.
public struct PrioritiesAdopted: Event {
    /// `priorities.adopted`.
    public static let type = EventType.prioritiesAdopted

    /// The poll that it follows.
    public let poll: PollID?
    /// The needs in order.
    public let ranking: [Rank]
    /// The session that adopted it.
    public let session: SessionID
    /// The vote.
    public let votes: VoteCount?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        poll = try fields.optional("poll", \.poll, "The poll that it follows.")
        ranking = try fields.field("ranking", \.ranking, "The needs in order.")
        session = try fields.field("session", \.session, "The session that adopted it.")
        votes = try fields.optional("votes", \.votes, "The vote.")
    }

    /// Assembles a value from its parts.
    public init(poll: PollID? = nil, ranking: [Rank], session: SessionID, votes: VoteCount? = nil) {
        self.poll = poll
        self.ranking = ranking
        self.session = session
        self.votes = votes
    }

    /// A need and its place.
    public struct Rank: FieldRecord {
        /// The need.
        public let need: NeedID
        /// Its place, from 1.
        public let position: Count

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            need = try fields.field("need", \.need, "The need.")
            position = try fields.field("position", \.position, "Its place, from 1.")
        }

        /// Assembles a value from its parts.
        public init(need: NeedID, position: Count) {
            self.need = need
            self.position = position
        }
    }
}
