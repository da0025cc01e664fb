import Events

/// What stands behind one row of `learning`.
struct LessonLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let lesson: LessonAccount<Figure>
    /// The day that says which cycle is its.
    let day: Day
    /// Nil between two cycles.
    let cycle: Int64?
    var adopters = Figure()
    var tools = Figure()
    /// 1 once it had enough adopters.
    var adoptions = Figure()
    /// The day on which it had enough adopters.
    var adopted: Day?
    /// The event that the first adoption changed.
    var change: String?

    init(territory: TerritoryID, lesson: LessonAccount<Figure>, day: Day, cycle: Int64?) {
        self.territory = territory
        self.lesson = lesson
        self.day = day
        self.cycle = cycle
    }

    var status: String {
        if lesson.retired != nil { return "retired" }
        if adopted != nil { return "adopted" }
        if lesson.shared != nil { return "shared" }
        return lesson.validated != nil ? "validated" : "identified"
    }

    var leadDays: Int64? { adopted.map { Int64($0.number) - Int64(lesson.identified.number) } }

    static var shape: TableShape<LessonLine, Figure> {
        TableShape(name: "learning", title: "Lessons", rows: "TERRITORY/LESSON", columns: origin + journey + effect)
    }

    private static var origin: [ColumnShape<LessonLine, Figure>] {
        [
            .id("territory", "The territory that identified it.") { $0.territory.text },
            .id("lesson", "The lesson.") { $0.lesson.lesson.text },
            .plain(
                "cycle", .number,
                "The cycle of the day it was identified, or under rules.cycle.attribution byCall of the call that it "
                    + "came from; blank between cycles."
            ) { $0.cycle },
            .text("from", "Where it came from.") { line in
                line.lesson.from.kind.rawValue + (line.lesson.from.id.map { " \($0)" } ?? "")
            },
            .id("category", "Its category.") { $0.lesson.category.text },
        ]
    }

    private static var journey: [ColumnShape<LessonLine, Figure>] {
        [
            .text("status", "identified, validated, shared, adopted or retired: the furthest that it came.") {
                $0.status
            },
            .day("identified", "The day it was identified.") { $0.lesson.identified },
            .day("validated", "The day it was first validated.") { $0.lesson.validated },
            .day("shared", "The day it was first shared.") { $0.lesson.shared },
            .figure("audiences", .count, "Audiences that it was shared with, each time counted.") {
                $0.lesson.audiences
            },
            .figure("reached", .people, "People reached, as each sharing says.") { $0.lesson.reached },
        ]
    }

    private static var effect: [ColumnShape<LessonLine, Figure>] {
        [
            .figure(
                "adopters", .count,
                "Who changed something because of it, each once, within rules.lesson.adoptionWindowDays of its first "
                    + "sharing (of identifying it, if never shared)."
            ) { $0.adopters },
            .day("adopted", "The day on which it had rules.lesson.adoptedThreshold adopters.") { $0.adopted },
            .plain("leadDays", .number, "Days from identified to adopted.") { $0.leadDays },
            .id("changeRef", "Territory and id of the event that the first adoption changed, where it names one.") {
                $0.change
            },
            .figure("tools", .count, "Tools of the learning community that its adoptions used, each once.") {
                $0.tools
            },
        ]
    }
}
