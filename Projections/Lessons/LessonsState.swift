import Events
import FieldCoding
import Rules

/// What is stored of ``Lessons``.
struct LessonsState<Figure: ReportFigure>: FieldRecord {
    /// What this stream recorded as adopted, of its own and others' lessons.
    var adoptions: [Adoption] = []
    var exchanges: [Exchange] = []
    var lessons: [LessonAccount<Figure>] = []

    init() {}

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        adoptions = try fields.list("adoptions", \.adoptions, "Adoptions as they were recorded.")
        exchanges = try fields.list("exchanges", \.exchanges, "Exchanges as they were recorded.")
        lessons = try fields.list("lessons", \.lessons, "Lessons as they were identified.")
    }
}

/// A lesson and whom it was shared with; the rules that judge it are those of the day it was identified.
struct LessonAccount<Figure: ReportFigure>: FieldRecord {
    let attribution: CycleRules.Attribution
    var audiences: Figure
    let category: CategoryID
    let from: LessonIdentified.Origin
    let identified: Day
    let lesson: LessonID
    let position: UInt64
    var reached: Figure
    var retired: Day?
    /// The first day.
    var shared: Day?
    /// 1 once it was shared.
    var sharings: Figure
    /// Adopters that make it learned.
    let threshold: Int64
    /// The first day.
    var validated: Day?
    /// 1 once it was validated.
    var validations: Figure
    let windowDays: Int64

    init(_ lesson: LessonIdentified, _ event: FoldEvent, under rules: Rulebook) {
        attribution = rules.cycle.attribution
        audiences = Figure()
        category = lesson.category
        from = lesson.from
        identified = event.occurred
        self.lesson = lesson.lesson
        position = event.position
        reached = Figure()
        sharings = Figure()
        validations = Figure()
        threshold = rules.lesson.adoptedThreshold.value
        windowDays = rules.lesson.adoptionWindowDays.value
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        attribution = try fields.field("attribution", \.attribution, "Which cycle it belongs to.")
        audiences = try fields.figure("audiences", \.audiences, "Audiences it was shared with.")
        category = try fields.field("category", \.category, "Its category.")
        from = try fields.field("from", \.from, "Where it came from.")
        identified = try fields.field("identified", \.identified, "The day it was identified.")
        lesson = try fields.field("lesson", \.lesson, "The lesson.")
        position = try fields.position("position", \.position, "The entry that identified it.")
        reached = try fields.figure("reached", \.reached, "People reached.")
        retired = try fields.optional("retired", \.retired, "The day it was retired.")
        shared = try fields.optional("shared", \.shared, "The day it was first shared.")
        sharings = try fields.figure("sharings", \.sharings, "It was shared.")
        threshold = try fields.field("threshold", \.threshold, "Adopters that make it learned.")
        validated = try fields.optional("validated", \.validated, "The day it was first validated.")
        validations = try fields.figure("validations", \.validations, "It was validated.")
        windowDays = try fields.field("windowDays", \.windowDays, "Days within which adoptions count.")
    }
}

/// An exchange and the territories that took part.
struct Exchange: FieldRecord {
    let day: Day
    let position: UInt64
    let territories: [TerritoryID]

    init(_ exchange: ExchangeHeld, _ event: FoldEvent) {
        day = exchange.day
        position = event.position
        territories = exchange.territories
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        day = try fields.field("day", \.day, "The day.")
        position = try fields.position("position", \.position, "The entry.")
        territories = try fields.list("territories", \.territories, "Who took part.")
    }
}

/// An adoption of a lesson, of this stream or another.
struct Adoption: FieldRecord {
    let adopter: LessonAdopted.Adopter
    let changed: LessonAdopted.Change?
    let day: Day
    let lesson: LessonReference
    let position: UInt64
    let tool: LessonAdopted.ToolReference?

    init(_ adoption: LessonAdopted, _ event: FoldEvent) {
        adopter = adoption.adopter
        changed = adoption.changed
        day = event.occurred
        lesson = adoption.lesson
        position = event.position
        tool = adoption.tool
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        adopter = try fields.field("adopter", \.adopter, "Who adopted it.")
        changed = try fields.optional("changed", \.changed, "The event that changed.")
        day = try fields.field("day", \.day, "The day.")
        lesson = try fields.field("lesson", \.lesson, "The lesson.")
        position = try fields.position("position", \.position, "The entry.")
        tool = try fields.optional("tool", \.tool, "The tool used.")
    }
}
