public import FieldCoding

/// A lesson no longer holds.
public struct LessonRetired: Event {
    /// `lesson.retired`.
    public static let type = EventType.lessonRetired

    /// The lesson.
    public let lesson: LessonID
    /// Why.
    public let reason: Note
    /// The lesson that takes its place.
    public let supersededBy: LessonID?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        lesson = try fields.field("lesson", \.lesson, "The lesson.")
        reason = try fields.field("reason", \.reason, "Why.")
        supersededBy = try fields.optional("supersededBy", \.supersededBy, "The lesson that takes its place.")
    }

    /// Assembles a value from its parts.
    public init(lesson: LessonID, reason: Note, supersededBy: LessonID? = nil) {
        self.lesson = lesson
        self.reason = reason
        self.supersededBy = supersededBy
    }
}
