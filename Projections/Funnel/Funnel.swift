import Events
import FieldCoding
import Rules

/// The file of each project of a stream before an award: who handed it in, admissibility, evaluation, ranking, waiting
/// list.
struct Funnel<Figure: ReportFigure>: Fold {
    static var version: Int { 3 }
    static var reads: EventTypeSet {
        [
            .callPublished, .callAmended, .projectSubmitted, .admissibilityDecided, .evaluationSubmitted,
            .rankingPublished, .awardWaitlisted,
        ]
    }

    private(set) var book = FunnelState<Figure>()
    private var places = EntityIndex()
    private var calls = EntityIndex()

    init() {}

    init(_ state: FunnelState<Figure>) {
        book = state
        places = EntityIndex(state.projects.lazy.map(\.project.text))
        calls = EntityIndex(state.calls.lazy.map(\.call.text))
    }

    var state: FunnelState<Figure> { book }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        let position = event.position
        switch event.type {
        case .callPublished:
            let call = event.content(CallPublished.self)
            let place = place(ofCall: call.call)
            book.calls[place].criteria = call.criteria
            book.calls[place].judge(under: rules)
        case .callAmended:
            let call = event.content(CallAmended.self)
            if let criteria = call.criteria { book.calls[place(ofCall: call.call)].criteria = criteria }
        case .projectSubmitted:
            let project = event.content(ProjectSubmitted.self)
            let place = place(of: project.project)
            book.projects[place].call = project.call
            book.projects[place].organisation = project.organisation
            book.projects[place].title = project.title
        case .admissibilityDecided:
            let decision = event.content(AdmissibilityDecided.self)
            try book.projects[place(of: decision.project)].decide(decision.outcome, at: position)
        case .evaluationSubmitted:
            let evaluation = event.content(EvaluationSubmitted.self)
            let place = place(of: evaluation.project)
            try book.projects[place].evaluate(evaluation, at: position)
            if let call = book.projects[place].call { book.calls[self.place(ofCall: call)].judge(under: rules) }
        case .rankingPublished:
            let ranking = event.content(RankingPublished.self)
            book.calls[place(ofCall: ranking.call)].judge(under: rules)
            for rank in ranking.ranking {
                try book.projects[place(of: rank.project)].rank(rank, at: position)
            }
        case .awardWaitlisted:
            let waiting = event.content(AwardWaitlisted.self)
            try book.projects[place(of: waiting.project)].wait(for: waiting.amount, at: position)
        default: break
        }
    }

    /// How far a project came, if any of these events named it.
    func stage(of project: ProjectID) -> ProjectStage<Figure>? { places[project.text].map { book.projects[$0] } }

    private mutating func place(ofCall call: CallID) -> Int {
        if let place = calls[call.text] { return place }
        book.calls.append(CallJudging(call))
        calls[call.text] = book.calls.count - 1
        return book.calls.count - 1
    }

    private mutating func place(of project: ProjectID) -> Int {
        if let place = places[project.text] { return place }
        book.projects.append(ProjectStage(project))
        places[project.text] = book.projects.count - 1
        return book.projects.count - 1
    }
}

/// What is stored of a ``Funnel``.
struct FunnelState<Figure: ReportFigure>: FieldRecord {
    var calls: [CallJudging] = []
    var projects: [ProjectStage<Figure>] = []

    init() {}

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        calls = try fields.list("calls", \.calls, "Calls as they were first named.")
        projects = try fields.list("projects", \.projects, "Projects as they were first named.")
    }
}
