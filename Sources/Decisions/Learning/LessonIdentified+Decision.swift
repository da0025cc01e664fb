public import Events

extension LessonIdentified: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(LessonRecord.self, lesson.text, .duplicateLesson, "lesson \(lesson)", field: "/lesson")
        guard let id = from.id else { return }
        let what = "\(from.kind.rawValue) \(id)"
        switch from.kind {
        case .project:
            _ = try hearing.expect(ProjectRecord.self, id.text, .unknownLessonOrigin, what, field: "/from/id")
        case .session:
            _ = try hearing.expect(SessionRecord.self, id.text, .unknownLessonOrigin, what, field: "/from/id")
        case .call:
            _ = try hearing.expect(CallRecord.self, id.text, .unknownLessonOrigin, what, field: "/from/id")
        case .training:
            _ = try hearing.expectAnywhere(
                TrainingRecord.self, id.text, .unknownLessonOrigin, what, field: "/from/id")
        case .exchange:
            _ = try hearing.expectAnywhere(
                ExchangeRecord.self, id.text, .unknownLessonOrigin, what, field: "/from/id")
        case .other: break
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(LessonRecord(origin: hearing.origin), lesson.text)
    }
}
