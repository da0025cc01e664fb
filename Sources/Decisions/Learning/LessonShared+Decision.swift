public import Events
import Rules

extension LessonShared: Decision {
    /// States every condition that the event breaks.
    ///
    /// An audience is whoever was told, in the programme or not: its ids are not looked up.
    public func judge(_ hearing: Hearing) throws {
        guard let record = try hearing.expectLesson(lesson, field: "/lesson") else { return }
        hearing.requireLive(record, lesson)
        guard hearing.rules.lesson.requireValidation else { return }
        let validated = record.validated
        hearing.require(
            validated.map { $0.day <= hearing.day } ?? false, .lessonNotValidated,
            validated.map { "lesson \(lesson) was only validated on \($0.day)" }
                ?? "lesson \(lesson) was not validated",
            field: "/lesson", clashes: [validated ?? record.origin])
    }

    /// Keeps what later decisions ask: the earliest day that each audience heard of it.
    public func record(_ hearing: Hearing) throws {
        for listener in audience {
            let key = AudienceRecord.key(lesson, listener.kind, listener.id?.text)
            if let earlier = try hearing.own(AudienceRecord.self, key), earlier.origin.day <= hearing.day { continue }
            hearing.keep(AudienceRecord(origin: hearing.origin), key)
        }
    }
}

extension AudienceRecord {
    /// Without an id the audience is everybody of that kind.
    static func key(_ lesson: LessonID, _ kind: LessonShared.AudienceKind, _ id: String?) -> String {
        below(lesson.text, id.map { "\(kind.rawValue):\($0)" } ?? kind.rawValue)
    }
}
