import Events

extension Hearing {
    /// A lesson of this stream that must be identified.
    func expectLesson(_ id: LessonID, field: String) throws -> LessonRecord? {
        try expect(LessonRecord.self, id.text, .unknownLesson, "lesson \(id)", field: field)
    }

    /// A lesson that must be identified in the territory that is named.
    func expectLesson(_ reference: LessonReference, field: String) throws -> (record: LessonRecord, stream: UInt32)? {
        try expect(
            LessonRecord.self, reference.id.text, in: reference.territory, .unknownLesson, "lesson \(reference.id)",
            field: field)
    }

    /// An entity that must be there in the territory that is named, no later than this event.
    func expect<R: ReferableRecord>(
        _ type: R.Type, _ id: String, in territory: TerritoryID, _ rule: Rule, _ what: String, field: String
    ) throws -> (record: R, stream: UInt32)? {
        guard let stream = try register.stream(named: territory),
            let record = try register.record(R.self, id, in: stream)
        else {
            object(rule, "\(what) is unknown in \(territory)", field: field)
            return nil
        }
        requireInTime(record.origin, what)
        return (record, stream)
    }

    /// A lesson that was retired stands aside.
    func requireLive(_ lesson: LessonRecord, _ id: LessonID) {
        guard let retired = lesson.retired, retired.day <= day else { return }
        object(.lessonIsRetired, "lesson \(id) was retired on \(retired.day)", field: "/lesson", clashes: [retired])
    }
}
