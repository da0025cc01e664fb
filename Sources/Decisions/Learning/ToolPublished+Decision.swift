public import Events

extension ToolPublished: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(ToolRecord.self, tool.text, .duplicateTool, "tool \(tool)", field: "/tool")
        for (index, lesson) in lessons.enumerated() {
            _ = try hearing.expectLesson(lesson, field: "/lessons/\(index)")
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(ToolRecord(origin: hearing.origin), tool.text)
    }
}
