public import FieldCoding

/// A lesson is brought to others.
public struct LessonShared: Event {
    /// `lesson.shared`.
    public static let type = EventType.lessonShared

    /// To whom.
    public let audience: [Audience]
    /// How.
    public let channel: Channel
    /// The lesson.
    public let lesson: LessonID
    /// How many people it reached.
    public let reached: Count?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        audience = try fields.field("audience", \.audience, "To whom.")
        channel = try fields.field("channel", \.channel, "How.")
        lesson = try fields.field("lesson", \.lesson, "The lesson.")
        reached = try fields.optional("reached", \.reached, "How many people it reached.")
    }

    /// Assembles a value from its parts.
    public init(audience: [Audience], channel: Channel, lesson: LessonID, reached: Count? = nil) {
        self.audience = audience
        self.channel = channel
        self.lesson = lesson
        self.reached = reached
    }

    /// Who lessons are shared with.
    public enum AudienceKind: String, FieldWord {
        case territory, organisation, `public`
    }

    /// Somebody a lesson is shared with.
    public struct Audience: FieldRecord {
        /// Which one.
        public let id: UnspecifiedID?
        /// What kind.
        public let kind: AudienceKind

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            id = try fields.optional("id", \.id, "Which one.")
            kind = try fields.field("kind", \.kind, "What kind.")
        }

        /// Assembles a value from its parts.
        public init(id: UnspecifiedID? = nil, kind: AudienceKind) {
            self.id = id
            self.kind = kind
        }
    }

    /// How lessons are shared.
    public enum Channel: String, FieldWord {
        case meeting, publication, visit, training, online
    }
}
