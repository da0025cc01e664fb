public import FieldCoding

/// Something worth learning from is written down.
public struct LessonIdentified: Event {
    /// `lesson.identified`.
    public static let type = EventType.lessonIdentified

    /// What it is about.
    public let category: CategoryID
    /// Where it comes from.
    public let from: Origin
    /// The lesson's id.
    public let lesson: LessonID
    /// The lesson.
    public let text: Text

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        category = try fields.field("category", \.category, "What it is about.")
        from = try fields.field("from", \.from, "Where it comes from.")
        lesson = try fields.field("lesson", \.lesson, "The lesson's id.")
        text = try fields.field("text", \.text, "The lesson.")
    }

    /// Assembles a value from its parts.
    public init(category: CategoryID, from: Origin, lesson: LessonID, text: Text) {
        self.category = category
        self.from = from
        self.lesson = lesson
        self.text = text
    }

    /// Where a lesson comes from.
    public struct Origin: FieldRecord {
        /// The entity.
        public let id: UnspecifiedID?
        /// The kind of entity.
        public let kind: OriginKind

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            id = try fields.optional("id", \.id, "The entity.")
            kind = try fields.field("kind", \.kind, "The kind of entity.")
        }

        /// Assembles a value from its parts.
        public init(id: UnspecifiedID? = nil, kind: OriginKind) {
            self.id = id
            self.kind = kind
        }
    }

    /// Where lessons come from.
    public enum OriginKind: String, FieldWord {
        case project, session, training, call, exchange, other
    }
}
