import Events
import FieldCoding
import Rules

/// Conflicts of interest that were declared in a stream, and what those who declared them decided later.
///
/// An act is kept only of persons with a declaration before it. What an act is about (its project's call, who handed
/// it in) is looked up when the table is made.
struct Conflicts: Fold {
    static let version = 1
    static let reads: EventTypeSet = [
        .boardConflictDeclared, .boardMemberSeated, .boardMemberLeft, .boardSeatChanged, .boardDissolved,
        .pollOpened, .voteCast, .admissibilityDecided, .evaluationSubmitted, .expenseReported, .expenseReviewed,
        .projectClosed,
    ]

    /// All but the expenses, which are kept in ``expenses`` while events come in.
    private var book = ConflictsState()
    private var expenses: [String: AgreementID] = [:]
    /// Agreements that were closed since their expenses were last cleared away: those are reviewed no more.
    private var closed: Set<AgreementID> = []
    private var polls = EntityIndex()
    /// Who declared anything.
    private var declarants: Set<Person> = []

    init() {}

    init(_ state: ConflictsState) {
        book = state
        book.expenses = []
        for claim in state.expenses { expenses[claim.expense.text] = claim.agreement }
        polls = EntityIndex(state.polls.lazy.map(\.poll.text))
        declarants = Set(state.declarations.lazy.map(\.person))
    }

    var state: ConflictsState {
        var state = book
        state.expenses = expenses.filter { !closed.contains($0.value) }.sorted { $0.key < $1.key }
            .map { ReviewableExpense(agreement: $0.value, expense: ExpenseID(unchecked: $0.key)) }
        return state
    }

    static func == (left: Conflicts, right: Conflicts) -> Bool { left.state == right.state }

    /// In the order in which they were declared.
    var declarations: [ConflictDeclaration] { book.declarations }

    /// What persons did after a declaration of theirs.
    var acts: [ConflictAct] { book.acts }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        switch event.type {
        case .voteCast: if !declarants.isEmpty { take(event.content(VoteCast.self), event) }
        case .expenseReported:
            let reported = event.content(ExpenseReported.self)
            expenses[reported.expense.text] = reported.agreement
        case .expenseReviewed:
            let review = event.content(ExpenseReviewed.self)
            guard declarants.contains(review.by), let agreement = expenses[review.expense.text],
                !closed.contains(agreement)
            else { return }
            book.acts.append(ConflictAct(by: review.by, event, agreement: agreement))
        case .projectClosed: close(event.content(ProjectClosed.self).agreement)
        case .admissibilityDecided:
            let decision = event.content(AdmissibilityDecided.self)
            act(of: decision.by, on: decision.project, event)
        case .evaluationSubmitted:
            let evaluation = event.content(EvaluationSubmitted.self)
            act(of: evaluation.evaluator, on: evaluation.project, event)
        case .pollOpened: open(event.content(PollOpened.self), under: rules)
        case .boardConflictDeclared:
            let declaration = ConflictDeclaration(event.content(), event)
            declarants.insert(declaration.person)
            book.declarations.append(declaration)
        default: seat(event)
        }
    }

    private mutating func act(of person: Person, on project: ProjectID, _ event: FoldEvent) {
        if declarants.contains(person) { book.acts.append(ConflictAct(by: person, event, projects: [project])) }
    }

    /// Expenses of closed agreements are cleared away a few agreements at a time, so that each costs little.
    private mutating func close(_ agreement: AgreementID) {
        closed.insert(agreement)
        guard closed.count >= 64 else { return }
        let settled = closed
        expenses = expenses.filter { !settled.contains($0.value) }
        closed = []
    }
}

// MARK: - Votes

extension Conflicts {
    /// Only polls whose ballots name a seat tell who voted.
    private mutating func open(_ poll: PollOpened, under rules: Rulebook) {
        guard poll.electorate == .seatedMembers, !(poll.secret ?? rules.poll.secret) else { return }
        polls[poll.poll.text] = book.polls.count
        book.polls.append(NamedPoll(call: poll.call, isOnProjects: poll.subject == .projects, poll: poll.poll))
    }

    private mutating func take(_ vote: VoteCast, _ event: FoldEvent) {
        guard let place = polls[vote.poll.text] else { return }
        let poll = book.polls[place]
        let projects = poll.isOnProjects ? vote.ballot.options.map { ProjectID($0) } : []
        let sitters = book.sitters.filter { $0.seat.text == vote.voter.text && event.occurred <= $0.until }
        for person in Set(sitters.lazy.map(\.person)).intersection(declarants).sorted(by: { $0.text < $1.text }) {
            book.acts.append(ConflictAct(by: person, event, poll: poll, projects: projects))
        }
    }

    private mutating func seat(_ event: FoldEvent) {
        switch event.type {
        case .boardMemberSeated: book.sitters.append(Sitter(event.content()))
        case .boardMemberLeft:
            let left = event.content(BoardMemberLeft.self)
            book.sitters.removeAll {
                $0.board == left.board && $0.seat == left.seat && $0.isAlternate == left.alternate
            }
        case .boardSeatChanged:
            let changed = event.content(BoardSeatChanged.self)
            guard changed.action == .removed else { return }
            book.sitters.removeAll { $0.board == changed.board && $0.seat == changed.seat }
        case .boardDissolved:
            let board = event.content(BoardDissolved.self).board
            book.sitters.removeAll { $0.board == board }
        default: break
        }
    }
}
