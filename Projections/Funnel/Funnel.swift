import Events
import FieldCoding
import Rules

/// How far each project of a stream came before an award: admissibility, evaluation, ranking, waiting list.
struct Funnel<Figure: ReportFigure>: Fold {
    static var version: Int { 2 }
    static var reads: EventTypeSet {
        [.admissibilityDecided, .evaluationSubmitted, .rankingPublished, .awardWaitlisted]
    }

    private(set) var book = FunnelState<Figure>()
    private var places = EntityIndex()

    init() {}

    init(_ state: FunnelState<Figure>) {
        book = state
        places = EntityIndex(state.projects.lazy.map(\.project.text))
    }

    var state: FunnelState<Figure> { book }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        let position = event.position
        switch event.type {
        case .admissibilityDecided:
            let decision = event.content(AdmissibilityDecided.self)
            try book.projects[place(of: decision.project)].decide(decision.outcome, at: position)
        case .evaluationSubmitted:
            let place = place(of: event.content(EvaluationSubmitted.self).project)
            try book.projects[place].evaluated.become(1, at: position)
        case .rankingPublished:
            for rank in event.content(RankingPublished.self).ranking {
                try book.projects[place(of: rank.project)].rank(rank.state, at: position)
            }
        case .awardWaitlisted:
            let waiting = event.content(AwardWaitlisted.self)
            try book.projects[place(of: waiting.project)].wait(for: waiting.amount, at: position)
        default: break
        }
    }

    /// How far a project came, if any of these events named it.
    func stage(of project: ProjectID) -> ProjectStage<Figure>? { places[project.text].map { book.projects[$0] } }

    private mutating func place(of project: ProjectID) -> Int {
        if let place = places[project.text] { return place }
        book.projects.append(ProjectStage(project))
        places[project.text] = book.projects.count - 1
        return book.projects.count - 1
    }
}

/// What is stored of a ``Funnel``.
struct FunnelState<Figure: ReportFigure>: FieldRecord {
    var projects: [ProjectStage<Figure>] = []

    init() {}

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        projects = try fields.list("projects", \.projects, "Projects as they were first judged.")
    }
}
