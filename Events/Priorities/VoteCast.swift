public import FieldCoding

/// A ballot is cast.
public struct VoteCast: Event {
    /// `vote.cast`.
    public static let type = EventType.voteCast

    /// What the voter chose.
    public let ballot: Ballot
    /// How it was cast.
    public let channel: Channel
    /// The poll.
    public let poll: PollID
    /// A seat, an organisation, or a token used in this poll only.
    public let voter: VoterID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        ballot = try fields.field("ballot", \.ballot, "What the voter chose.")
        channel = try fields.field("channel", \.channel, "How it was cast.")
        poll = try fields.field("poll", \.poll, "The poll.")
        voter = try fields.field("voter", \.voter, "A seat, an organisation, or a token used in this poll only.")
    }

    /// Assembles a value from its parts.
    public init(ballot: Ballot, channel: Channel, poll: PollID, voter: VoterID) {
        self.ballot = ballot
        self.channel = channel
        self.poll = poll
        self.voter = voter
    }

    /// How a ballot was cast.
    public enum Channel: String, FieldWord {
        case paper, online
    }
}
