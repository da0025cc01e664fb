public import Events
public import FieldCoding
public import Rules

/// The polls and calls of a stream with all that a result is computed from: ballots, scores, and what was decided.
///
/// Unlike the folds that views keep, it holds every ballot, and it is made anew each time it is asked for.
public struct Contests: Sendable {
    /// The event types that it reads; others change nothing.
    public static let reads: EventTypeSet = [
        .needRaised, .pollOpened, .voteCast, .pollClosed, .prioritiesAdopted, .boardSessionHeld, .callPublished,
        .callAmended, .projectSubmitted, .projectWithdrawn, .admissibilityDecided, .evaluationSubmitted,
        .rankingPublished, .fundsAwarded, .awardWaitlisted, .awardEnded,
    ]

    /// In the order in which they opened.
    public private(set) var polls: [PollContest] = []
    /// In the order in which they were published.
    public private(set) var calls: [CallContest] = []
    /// What was decided by polls and scores, in the order of the log; of a call one ranking, the last, and its awards.
    public private(set) var decisions: [ContestDecision] = []
    /// The sessions of the board, in the order of the log.
    public private(set) var sessions: [(session: SessionID, day: Day)] = []

    let imposed: ImposedRules
    private var needs: [NeedID: UInt64] = [:]
    private var pollPlaces = EntityIndex()
    private var callPlaces = EntityIndex()
    private var callsOfProjects: [ProjectID: Int] = [:]
    private var callsOfAwards: [AwardID: Int] = [:]

    /// No polls and calls yet. `rules` are those of the reader's choice, as a rulebook's file names them; the
    /// rulebooks that events come with hold them already.
    public init(imposing rules: JSONValue? = nil) { imposed = ImposedRules(rules) }

    /// The poll of an id.
    public subscript(poll id: PollID) -> PollContest? { pollPlaces[id.text].map { polls[$0] } }
    /// The call of an id.
    public subscript(call id: CallID) -> CallContest? { callPlaces[id.text].map { calls[$0] } }

    /// Takes in the stream's next event under the rules in force for it.
    public mutating func apply(_ event: FoldEvent, under rules: Rulebook) {
        switch event.type {
        case .voteCast:
            let vote = event.content(VoteCast.self)
            if let place = pollPlaces[vote.poll.text] { polls[place].take(vote) }
        case .needRaised: needs[event.content(NeedRaised.self).need] = event.position
        case .pollOpened: open(event, rules)
        case .pollClosed:
            let closing = event.content(PollClosed.self)
            if let place = pollPlaces[closing.poll.text] { polls[place].close(closing, on: event.occurred) }
        case .boardSessionHeld: sessions.append((event.content(BoardSessionHeld.self).session, event.occurred))
        case .prioritiesAdopted: adopt(event, rules)
        case .callPublished:
            let call = event.content(CallPublished.self)
            callPlaces[call.call.text] = calls.count
            calls.append(CallContest(call, currency: rules.money.currency))
        case .callAmended:
            let amendment = event.content(CallAmended.self)
            if let place = callPlaces[amendment.call.text] { calls[place].amend(amendment) }
        case .rankingPublished: publish(event, rules)
        case .fundsAwarded: award(event, rules)
        default: applyToProject(event)
        }
    }

    private mutating func applyToProject(_ event: FoldEvent) {
        switch event.type {
        case .projectSubmitted:
            let project = event.content(ProjectSubmitted.self)
            guard let place = callPlaces[project.call.text] else { return }
            callsOfProjects[project.project] = place
            calls[place].submit(project, at: event.position)
        case .projectWithdrawn:
            change(event.content(ProjectWithdrawn.self).project) { $0.isWithdrawn = true }
        case .admissibilityDecided:
            let decision = event.content(AdmissibilityDecided.self)
            change(decision.project) { $0.admissibility = decision.outcome }
        case .evaluationSubmitted:
            let evaluation = event.content(EvaluationSubmitted.self)
            guard let place = callsOfProjects[evaluation.project] else { return }
            calls[place].evaluate(evaluation)
        case .awardWaitlisted:
            let waiting = event.content(AwardWaitlisted.self)
            change(waiting.project) { $0.waiting = waiting.position?.value ?? 0 }
        case .awardEnded:
            guard let place = callsOfAwards[event.content(AwardEnded.self).award] else { return }
            calls[place].end(event.content(AwardEnded.self).award)
        default: break
        }
    }

    private mutating func change(_ project: ProjectID, _ change: (inout ContestProject) -> Void) {
        guard let place = callsOfProjects[project] else { return }
        calls[place].change(project, change)
    }
}

// MARK: - Polls

extension Contests {
    private mutating func open(_ event: FoldEvent, _ rules: Rulebook) {
        let opening = event.content(PollOpened.self)
        let options = opening.options.map { option -> Voting.Contender in
            let project = opening.subject == .projects ? project(ProjectID(option.id)) : nil
            let need = opening.subject == .needs ? needs[NeedID(option.id)] : nil
            return Voting.Contender(
                option: option.id.text, score: .zero, cost: project?.requested?.value,
                submitted: (project?.submitted ?? need).map { Int64(clamping: $0) })
        }
        pollPlaces[opening.poll.text] = polls.count
        polls.append(PollContest(opening, options: options, on: event.occurred, under: rules, imposed))
    }

    private mutating func adopt(_ event: FoldEvent, _ rules: Rulebook) {
        let adopted = event.content(PrioritiesAdopted.self)
        guard let id = adopted.poll, let poll = self[poll: id] else { return }
        decisions.append(
            ContestDecision(
                kind: .priorities, position: event.position, day: event.occurred, rules: rules, poll: poll,
                recorded: Dictionary(adopted.ranking.map { ($0.need.text, "\($0.position)") }) { $1 }))
    }
}

// MARK: - Calls

extension Contests {
    /// A project of any call.
    func project(_ id: ProjectID) -> ContestProject? { callsOfProjects[id].flatMap { calls[$0][id] } }

    /// The parts of a long ranking come one after the other and make one decision.
    private mutating func publish(_ event: FoldEvent, _ rules: Rulebook) {
        let ranking = event.content(RankingPublished.self)
        guard let place = callPlaces[ranking.call.text] else { return }
        calls[place].publish(ranking)
        decisions.removeAll { $0.kind == .ranking && $0.call?.call == ranking.call }
        decisions.append(
            ContestDecision(
                kind: .ranking, position: event.position, day: event.occurred, rules: rules, call: calls[place],
                recorded: calls[place].published.mapValues { "\($0.state.rawValue) \($0.position)" }))
    }

    /// The first award of a call shows by what they all are judged; the recorded awards are gathered when asked for.
    private mutating func award(_ event: FoldEvent, _ rules: Rulebook) {
        let award = event.content(FundsAwarded.self)
        guard let place = callPlaces[award.call.text] else { return }
        callsOfAwards[award.award] = place
        if !decisions.contains(where: { $0.kind == .awards && $0.call?.call == award.call }) {
            let poll = award.poll ?? polls.last { $0.opening.call == award.call && $0.closing?.outcome == .valid }?.poll
            decisions.append(
                ContestDecision(
                    kind: .awards, position: event.position, day: event.occurred, rules: rules,
                    poll: poll.flatMap { self[poll: $0] }, call: calls[place], recorded: [:]))
        }
        calls[place].award(award)
    }
}
