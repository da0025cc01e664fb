public import FieldCoding

/// One option of a poll.
public struct PollOption: FieldRecord {
    /// A need, a project, or an id of its own.
    public let id: OptionID
    /// What it says, where the id stands for nothing else.
    public let text: Text?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        id = try fields.field("id", \.id, "A need, a project, or an id of its own.")
        text = try fields.optional("text", \.text, "What it says, where the id stands for nothing else.")
    }

    /// Assembles a value from its parts.
    public init(id: OptionID, text: Text? = nil) {
        self.id = id
        self.text = text
    }
}
