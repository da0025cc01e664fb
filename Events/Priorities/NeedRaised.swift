public import FieldCoding

/// A need of the community is put on record.
public struct NeedRaised: Event {
    /// `need.raised`.
    public static let type = EventType.needRaised

    /// What it is about.
    public let category: CategoryID
    /// The need's id.
    public let need: NeedID
    /// The session in which it was raised.
    public let session: SessionID?
    /// The need in a sentence.
    public let title: Text

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        category = try fields.field("category", \.category, "What it is about.")
        need = try fields.field("need", \.need, "The need's id.")
        session = try fields.optional("session", \.session, "The session in which it was raised.")
        title = try fields.field("title", \.title, "The need in a sentence.")
    }

    /// Assembles a value from its parts.
    public init(category: CategoryID, need: NeedID, session: SessionID? = nil, title: Text) {
        self.category = category
        self.need = need
        self.session = session
        self.title = title
    }
}
