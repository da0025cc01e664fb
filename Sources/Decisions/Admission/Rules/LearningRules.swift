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
        "lesson.unknownOrigin", "The project, session, call, training or exchange that a lesson comes from is known.",
        remedy: "check the id, or leave it out")
    /// See ``Rule/meaning``.
    public static let unknownTool = impossible(
        "lesson.unknownTool", "A tool is published before an adoption names it.",
        remedy: "append tool.published first, or check the territory and the id")
    /// See ``Rule/meaning``.
    public static let unknownChange = impossible(
        "lesson.unknownChange",
        "The decision that an adoption changed is recorded before it, in the territory that is named, and not annulled.",
        remedy: "append the decision first, check the territory and the event's id, or leave it out")
    /// See ``Rule/meaning``.
    public static let lessonNotShared = irregular(
        "lesson.notShared", "Who adopts a lesson had it shared with them, or it is their own territory's.",
        remedy: "append lesson.shared first, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let lessonNotValidated = irregular(
        "lesson.notValidated",
        "A lesson is validated before it is shared, where rules.lesson.requireValidation asks it.",
        remedy: "append lesson.validated first, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let lessonIsRetired = irregular(
        "lesson.retired", "A lesson that was retired is neither shared nor adopted.",
        remedy: "refer to the lesson that took its place, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let lessonAlreadyRetired = impossible(
        "lesson.alreadyRetired", "A lesson is retired once.",
        remedy: "check the lesson's id")
    /// See ``Rule/meaning``.
    public static let lessonReplacesItself = impossible(
        "lesson.replacesItself", "Another lesson takes the place of one that is retired.",
        remedy: "name the other lesson, or none")
    /// See ``Rule/meaning``.
    public static let duplicateExchange = impossible(
        "exchange.duplicate", "An exchange's id is new in its stream.",
        remedy: "give the exchange an id of its own")
    /// See ``Rule/meaning``.
    public static let unknownExchangeTerritory = impossible(
        "exchange.unknownTerritory", "The territories of an exchange are known.",
        remedy: "check the territory's id")
    /// See ``Rule/meaning``.
    public static let duplicateTool = impossible(
        "tool.duplicate", "A tool's id is new in its stream.",
        remedy: "give the tool an id of its own")

    static let learningRules = [
        duplicateLesson, unknownLesson, unknownLessonOrigin, unknownTool, unknownChange, lessonNotShared,
        lessonNotValidated, lessonIsRetired, lessonAlreadyRetired, lessonReplacesItself, duplicateExchange,
        unknownExchangeTerritory,
        duplicateTool,
    ]
}
