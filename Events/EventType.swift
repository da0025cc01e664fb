/// What kind of decision an event records.
///
/// The raw values are stored in every entry's header: a number is never given twice and never changes.
public enum EventType: UInt16, CaseIterable, Sendable, CustomStringConvertible {
    case territoryProposed = 1
    case territoryAssessed = 2
    case territorySelected = 3
    case territoryClosed = 4
    case organisationRegistered = 5
    case organisationChanged = 6
    case organisationCredentialRecorded = 7
    case organisationDebarred = 8
    case boardFormed = 9
    case boardSeatChanged = 10
    case boardDissolved = 11
    case boardMemberSeated = 12
    case boardMemberLeft = 13
    case boardSessionHeld = 14
    case boardPurposeAgreed = 15
    case boardConflictDeclared = 16
    case needRaised = 17
    case pollOpened = 18
    case voteCast = 19
    case pollClosed = 20
    case prioritiesAdopted = 21
    case planAdopted = 22
    case planAmended = 23
    case planProgressReported = 24
    case fundFinanced = 25
    case fundAllocated = 26
    case fundWithdrawn = 27
    case callPublished = 28
    case callAmended = 29
    case callClosed = 30
    case callResolved = 31
    case projectSubmitted = 32
    case projectAmended = 33
    case projectWithdrawn = 34
    case admissibilityDecided = 35
    case evaluationSubmitted = 36
    case rankingPublished = 37
    case fundsAwarded = 38
    case awardWaitlisted = 39
    case awardEnded = 40
    case agreementSigned = 41
    case agreementAmended = 42
    case guaranteeRecorded = 43
    case disbursementMade = 44
    case cofinancingRecorded = 45
    case expenseReported = 46
    case expenseReviewed = 47
    case reportSubmitted = 48
    case reportReviewed = 49
    case budgetReallocated = 50
    case termExtended = 51
    case refundReceived = 52
    case projectClosed = 53
    case trainingHeld = 54
    case trainingCompleted = 55
    case networkFormed = 56
    case networkContacted = 57
    case commitmentRecorded = 58
    case commitmentFulfilled = 59
    case actionHeld = 60
    case lessonIdentified = 61
    case lessonValidated = 62
    case lessonShared = 63
    case lessonAdopted = 64
    case lessonRetired = 65
    case exchangeHeld = 66
    case toolPublished = 67
    case indicatorMeasured = 68
    case cycleOpened = 69
    case cycleClosed = 70
    case rulesEnacted = 71
    case eventCorrected = 72
    case eventAnnulled = 73
    case personRegistered = 74
    case personErased = 75
    case textErased = 76

    /// The name on the wire.
    public var name: String {
        switch self {
        case .territoryProposed: "territory.proposed"
        case .territoryAssessed: "territory.assessed"
        case .territorySelected: "territory.selected"
        case .territoryClosed: "territory.closed"
        case .organisationRegistered: "organisation.registered"
        case .organisationChanged: "organisation.changed"
        case .organisationCredentialRecorded: "organisation.credentialRecorded"
        case .organisationDebarred: "organisation.debarred"
        case .boardFormed: "board.formed"
        case .boardSeatChanged: "board.seatChanged"
        case .boardDissolved: "board.dissolved"
        case .boardMemberSeated: "board.memberSeated"
        case .boardMemberLeft: "board.memberLeft"
        case .boardSessionHeld: "board.sessionHeld"
        case .boardPurposeAgreed: "board.purposeAgreed"
        case .boardConflictDeclared: "board.conflictDeclared"
        case .needRaised: "need.raised"
        case .pollOpened: "poll.opened"
        case .voteCast: "vote.cast"
        case .pollClosed: "poll.closed"
        case .prioritiesAdopted: "priorities.adopted"
        case .planAdopted: "plan.adopted"
        case .planAmended: "plan.amended"
        case .planProgressReported: "plan.progressReported"
        case .fundFinanced: "fund.financed"
        case .fundAllocated: "fund.allocated"
        case .fundWithdrawn: "fund.withdrawn"
        case .callPublished: "call.published"
        case .callAmended: "call.amended"
        case .callClosed: "call.closed"
        case .callResolved: "call.resolved"
        case .projectSubmitted: "project.submitted"
        case .projectAmended: "project.amended"
        case .projectWithdrawn: "project.withdrawn"
        case .admissibilityDecided: "admissibility.decided"
        case .evaluationSubmitted: "evaluation.submitted"
        case .rankingPublished: "ranking.published"
        case .fundsAwarded: "funds.awarded"
        case .awardWaitlisted: "award.waitlisted"
        case .awardEnded: "award.ended"
        case .agreementSigned: "agreement.signed"
        case .agreementAmended: "agreement.amended"
        case .guaranteeRecorded: "guarantee.recorded"
        case .disbursementMade: "disbursement.made"
        case .cofinancingRecorded: "cofinancing.recorded"
        case .expenseReported: "expense.reported"
        case .expenseReviewed: "expense.reviewed"
        case .reportSubmitted: "report.submitted"
        case .reportReviewed: "report.reviewed"
        case .budgetReallocated: "budget.reallocated"
        case .termExtended: "term.extended"
        case .refundReceived: "refund.received"
        case .projectClosed: "project.closed"
        case .trainingHeld: "training.held"
        case .trainingCompleted: "training.completed"
        case .networkFormed: "network.formed"
        case .networkContacted: "network.contacted"
        case .commitmentRecorded: "commitment.recorded"
        case .commitmentFulfilled: "commitment.fulfilled"
        case .actionHeld: "action.held"
        case .lessonIdentified: "lesson.identified"
        case .lessonValidated: "lesson.validated"
        case .lessonShared: "lesson.shared"
        case .lessonAdopted: "lesson.adopted"
        case .lessonRetired: "lesson.retired"
        case .exchangeHeld: "exchange.held"
        case .toolPublished: "tool.published"
        case .indicatorMeasured: "indicator.measured"
        case .cycleOpened: "cycle.opened"
        case .cycleClosed: "cycle.closed"
        case .rulesEnacted: "rules.enacted"
        case .eventCorrected: "event.corrected"
        case .eventAnnulled: "event.annulled"
        case .personRegistered: "person.registered"
        case .personErased: "person.erased"
        case .textErased: "text.erased"
        }
    }

    /// The type of that name, or nil when this release knows none.
    public init?(named name: String) {
        self.init(ascii: name.utf8Span.span)
    }

    /// The type whose name these bytes spell.
    init?(ascii name: Span<UInt8>) {
        guard name.count < Self.byLength.count else { return nil }
        search: for candidate in Self.byLength[name.count] {
            for index in name.indices where name[index] != candidate.name[index] { continue search }
            self = candidate.type
            return
        }
        return nil
    }

    /// Types by the length of their names: few share one, and most comparisons end at the first letter.
    private static let byLength: [[(name: [UInt8], type: EventType)]] = {
        let longest = allCases.map(\.name.utf8.count).max() ?? 0
        var table = [[(name: [UInt8], type: EventType)]](repeating: [], count: longest + 1)
        for type in allCases { table[type.name.utf8.count].append((Array(type.name.utf8), type)) }
        return table
    }()

    /// The name on the wire.
    public var description: String { name }
}
