public import Events

extension LessonValidated: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        _ = try hearing.expectLesson(lesson, field: "/lesson")
    }

    /// Keeps what later decisions ask: the first day on which it was validated.
    public func record(_ hearing: Hearing) throws {
        guard var record = try hearing.own(LessonRecord.self, lesson.text) else { return }
        if let earlier = record.validated, earlier.day <= hearing.day { return }
        record.validated = hearing.origin
        hearing.keep(record, lesson.text)
    }
}
