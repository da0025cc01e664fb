public import FieldCoding

/// A lesson is found to hold.
public struct LessonValidated: Event {
    /// `lesson.validated`.
    public static let type = EventType.lessonValidated

    /// How many agreed.
    public let agree: Count
    /// Who validated it.
    public let by: Validator
    /// How many disagreed.
    public let disagree: Count
    /// The lesson.
    public let lesson: LessonID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        agree = try fields.field("agree", \.agree, "How many agreed.")
        by = try fields.field("by", \.by, "Who validated it.")
        disagree = try fields.field("disagree", \.disagree, "How many disagreed.")
        lesson = try fields.field("lesson", \.lesson, "The lesson.")
    }

    /// Assembles a value from its parts.
    public init(agree: Count, by: Validator, disagree: Count, lesson: LessonID) {
        self.agree = agree
        self.by = by
        self.disagree = disagree
        self.lesson = lesson
    }

    /// Who validates a lesson.
    public enum Validator: String, FieldWord {
        case board, community, evaluator
    }
}
