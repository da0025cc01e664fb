public import FieldCoding

/// Every parameter by which a programme is run, each with its type, range, default, unit and meaning.
///
/// A text names only what differs from the defaults; what is written names everything. One value of this type holds
/// for one stream on one day: see ``RulesHistory``.
public struct Rulebook: RuleGroup {
    /// How a pot is awarded.
    public let award: AwardRules
    /// How a local board is made up.
    public let board: BoardRules
    /// Which days are working days.
    public let calendar: CalendarRules
    /// Most of what may be got, least of what must be brought.
    public let caps: Caps
    /// How many cycles there are, and which facts are whose.
    public let cycle: CycleRules
    /// How long each step of a call may take.
    public let deadlines: Deadlines
    /// How long an organisation is barred.
    public let debarment: Debarment
    /// How an awarded project is carried out.
    public let execution: Execution
    /// When a lesson counts as shared and adopted.
    public let lesson: LessonRules
    /// What amounts and days mean.
    public let money: MoneyRules
    /// What a poll that does not state it is held by.
    public let poll: PollRules
    /// How long people's data are kept and how they are shown.
    public let privacy: Privacy
    /// When a session decides, and by which majority.
    public let quorum: Quorum
    /// When reports are due and answered.
    public let reports: Reports
    /// Which steps a call, a project or an award needs.
    public let requirements: Requirements
    /// How evaluators' points become a score, and which scores pass.
    public let score: ScoreRules
    /// When a territory may be selected.
    public let selection: Selection
    /// How equals are told apart.
    public let ties: Ties

    /// Walks the groups.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        award = try fields.group("award", \.award, "How a pot is awarded.")
        board = try fields.group("board", \.board, "How a local board is made up.")
        calendar = try fields.group("calendar", \.calendar, "Which days are working days.")
        caps = try fields.group("caps", \.caps, "Most of what may be got, least of what must be brought.")
        cycle = try fields.group("cycle", \.cycle, "How many cycles there are, and which facts are whose.")
        deadlines = try fields.group("deadlines", \.deadlines, "How long each step of a call may take.")
        debarment = try fields.group("debarment", \.debarment, "How long an organisation is barred.")
        execution = try fields.group("execution", \.execution, "How an awarded project is carried out.")
        lesson = try fields.group("lesson", \.lesson, "When a lesson counts as shared and adopted.")
        money = try fields.group("money", \.money, "What amounts and days mean.")
        poll = try fields.group("poll", \.poll, "What a poll that does not state it is held by.")
        privacy = try fields.group("privacy", \.privacy, "How long people's data are kept and how they are shown.")
        quorum = try fields.group("quorum", \.quorum, "When a session decides, and by which majority.")
        reports = try fields.group("reports", \.reports, "When reports are due and answered.")
        requirements = try fields.group(
            "requirements", \.requirements, "Which steps a call, a project or an award needs.")
        score = try fields.group("score", \.score, "How evaluators' points become a score, and which scores pass.")
        selection = try fields.group("selection", \.selection, "When a territory may be selected.")
        ties = try fields.group("ties", \.ties, "How equals are told apart.")
    }

    /// The defaults, read once.
    public static let standard = readingNothing()

    /// Every parameter, in the order in which a rulebook is written.
    public static var allParameters: [Parameter] { parameters }
}
