extension Rule {
    /// See ``Rule/meaning``.
    public static let duplicateLesson = impossible(
        "lesson.duplicate", "A lesson's id is new in its territory.",
        remedy: "give the lesson an id of its own")
    /// See ``Rule/meaning``.
    public static let unknownLesson = impossible(
        "lesson.unknown", "A lesson is identified, in the territory that is named, before anything refers to it.",
        remedy: "append lesson.identified first, or check the territory and the id")
    /// See ``Rule/meaning``.
    public static let unknownLessonOrigin = impossible(
        "lesson.unknownOrigin", "The project, session or call that a lesson comes from is known in its territory.",
        remedy: "check the id, or leave it out")
    /// See ``Rule/meaning``.
    public static let unknownTool = impossible(
        "lesson.unknownTool", "A tool is published before an adoption names it.",
        remedy: "leave the tool out")
    /// See ``Rule/meaning``.
    public static let lessonNotShared = irregular(
        "lesson.notShared", "Who adopts a lesson had it shared with them, or it is their own territory's.",
        remedy: "append lesson.shared first, or name this rule and give the reason")

    static let learningRules = [
        duplicateLesson, unknownLesson, unknownLessonOrigin, unknownTool, lessonNotShared,
    ]
}
