public import Events

extension LessonRetired: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        if let successor = supersededBy {
            hearing.require(
                successor != lesson, .lessonReplacesItself, "lesson \(lesson) is to take its own place",
                field: "/supersededBy")
            _ = try hearing.expectLesson(successor, field: "/supersededBy")
        }
        guard let retired = try hearing.expectLesson(lesson, field: "/lesson")?.retired else { return }
        hearing.object(
            .lessonAlreadyRetired, "lesson \(lesson) was retired on \(retired.day)", field: "/lesson",
            clashes: [retired])
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        guard var record = try hearing.own(LessonRecord.self, lesson.text) else { return }
        record.retired = hearing.origin
        hearing.keep(record, lesson.text)
    }
}
