import Events
import FieldCoding
import Rules

/// How far each project of a stream came before an award: admissibility, evaluation, ranking, waiting list.
struct Funnel: Fold {
    static let version = 1
    static let reads: EventTypeSet = [
        .admissibilityDecided, .evaluationSubmitted, .rankingPublished, .awardWaitlisted,
    ]

    private(set) var book = FunnelState()
    private var places = EntityIndex()

    init() {}

    init(_ state: FunnelState) {
        book = state
        places = EntityIndex(state.projects.lazy.map(\.project.text))
    }

    var state: FunnelState { book }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        let position = event.position
        switch event.type {
        case .admissibilityDecided:
            let decision = event.content(AdmissibilityDecided.self)
            let place = place(of: decision.project)
            book.projects[place].admissibility = decision.outcome
            book.projects[place].decided = position
        case .evaluationSubmitted:
            let place = place(of: event.content(EvaluationSubmitted.self).project)
            if book.projects[place].evaluated == nil { book.projects[place].evaluated = position }
        case .rankingPublished:
            for rank in event.content(RankingPublished.self).ranking {
                let place = place(of: rank.project)
                book.projects[place].ranked = rank.state
                book.projects[place].rankedAt = position
            }
        case .awardWaitlisted:
            let waiting = event.content(AwardWaitlisted.self)
            let place = place(of: waiting.project)
            book.projects[place].waitlisted = position
            book.projects[place].waitlistedAmount = waiting.amount?.value
        default: break
        }
    }

    /// How far a project came, if any of these events named it.
    func stage(of project: ProjectID) -> ProjectStage? { places[project.text].map { book.projects[$0] } }

    private mutating func place(of project: ProjectID) -> Int {
        if let place = places[project.text] { return place }
        book.projects.append(ProjectStage(project))
        places[project.text] = book.projects.count - 1
        return book.projects.count - 1
    }
}

/// What is stored of a ``Funnel``.
struct FunnelState: FieldRecord {
    var projects: [ProjectStage] = []

    init() {}

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        projects = try fields.list("projects", \.projects, "Projects as they were first judged.")
    }
}
