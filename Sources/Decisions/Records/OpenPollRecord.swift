public import Events
public import FieldCoding

/// The open poll on a subject, under `subject` or `subject call`.
public struct OpenPollRecord: RegisterRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.openPoll

    /// The poll, nil when it has closed.
    public var poll: PollID?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        poll = try fields.optional("poll", \.poll, "The poll, nil when it has closed.")
    }

    /// Assembles a record.
    public init(
        poll: PollID? = nil
    ) {
        self.poll = poll
    }
}
