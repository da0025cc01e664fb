/// Something to do with an event type that is only known when the program runs.
///
/// A visitor may hold a span, so it may be bound to a lifetime.
public protocol EventTypeVisitor: ~Escapable {
    /// What comes of it.
    associatedtype Outcome
    /// Called with the Swift type.
    @_lifetime(self: copy self)
    mutating func visit<E: Event>(_ type: E.Type) throws -> Outcome
}

extension EventType {
    /// The one place that leads from a type's name or number to its Swift type.
    @inlinable
    @_lifetime(visitor: copy visitor)
    public func visit<V: EventTypeVisitor & ~Escapable>(_ visitor: inout V) throws -> V.Outcome {
        switch self {
        case .territoryProposed: try visitor.visit(TerritoryProposed.self)
        case .territoryAssessed: try visitor.visit(TerritoryAssessed.self)
        case .territorySelected: try visitor.visit(TerritorySelected.self)
        case .territoryClosed: try visitor.visit(TerritoryClosed.self)
        case .organisationRegistered: try visitor.visit(OrganisationRegistered.self)
        case .organisationChanged: try visitor.visit(OrganisationChanged.self)
        case .organisationCredentialRecorded: try visitor.visit(OrganisationCredentialRecorded.self)
        case .organisationDebarred: try visitor.visit(OrganisationDebarred.self)
        case .boardFormed: try visitor.visit(BoardFormed.self)
        case .boardSeatChanged: try visitor.visit(BoardSeatChanged.self)
        case .boardDissolved: try visitor.visit(BoardDissolved.self)
        case .boardMemberSeated: try visitor.visit(BoardMemberSeated.self)
        case .boardMemberLeft: try visitor.visit(BoardMemberLeft.self)
        case .boardSessionHeld: try visitor.visit(BoardSessionHeld.self)
        case .boardPurposeAgreed: try visitor.visit(BoardPurposeAgreed.self)
        case .boardConflictDeclared: try visitor.visit(BoardConflictDeclared.self)
        case .needRaised: try visitor.visit(NeedRaised.self)
        case .pollOpened: try visitor.visit(PollOpened.self)
        case .voteCast: try visitor.visit(VoteCast.self)
        case .pollClosed: try visitor.visit(PollClosed.self)
        case .prioritiesAdopted: try visitor.visit(PrioritiesAdopted.self)
        case .planAdopted: try visitor.visit(PlanAdopted.self)
        case .planAmended: try visitor.visit(PlanAmended.self)
        case .planProgressReported: try visitor.visit(PlanProgressReported.self)
        case .fundFinanced: try visitor.visit(FundFinanced.self)
        case .fundAllocated: try visitor.visit(FundAllocated.self)
        case .fundWithdrawn: try visitor.visit(FundWithdrawn.self)
        case .callPublished: try visitor.visit(CallPublished.self)
        case .callAmended: try visitor.visit(CallAmended.self)
        case .callClosed: try visitor.visit(CallClosed.self)
        case .callResolved: try visitor.visit(CallResolved.self)
        case .projectSubmitted: try visitor.visit(ProjectSubmitted.self)
        case .projectAmended: try visitor.visit(ProjectAmended.self)
        case .projectWithdrawn: try visitor.visit(ProjectWithdrawn.self)
        case .admissibilityDecided: try visitor.visit(AdmissibilityDecided.self)
        case .evaluationSubmitted: try visitor.visit(EvaluationSubmitted.self)
        case .rankingPublished: try visitor.visit(RankingPublished.self)
        case .fundsAwarded: try visitor.visit(FundsAwarded.self)
        case .awardWaitlisted: try visitor.visit(AwardWaitlisted.self)
        case .awardEnded: try visitor.visit(AwardEnded.self)
        case .agreementSigned: try visitor.visit(AgreementSigned.self)
        case .agreementAmended: try visitor.visit(AgreementAmended.self)
        case .guaranteeRecorded: try visitor.visit(GuaranteeRecorded.self)
        case .disbursementMade: try visitor.visit(DisbursementMade.self)
        case .cofinancingRecorded: try visitor.visit(CofinancingRecorded.self)
        case .expenseReported: try visitor.visit(ExpenseReported.self)
        case .expenseReviewed: try visitor.visit(ExpenseReviewed.self)
        case .reportSubmitted: try visitor.visit(ReportSubmitted.self)
        case .reportReviewed: try visitor.visit(ReportReviewed.self)
        case .budgetReallocated: try visitor.visit(BudgetReallocated.self)
        case .termExtended: try visitor.visit(TermExtended.self)
        case .refundReceived: try visitor.visit(RefundReceived.self)
        case .projectClosed: try visitor.visit(ProjectClosed.self)
        case .trainingHeld: try visitor.visit(TrainingHeld.self)
        case .trainingCompleted: try visitor.visit(TrainingCompleted.self)
        case .networkFormed: try visitor.visit(NetworkFormed.self)
        case .networkContacted: try visitor.visit(NetworkContacted.self)
        case .commitmentRecorded: try visitor.visit(CommitmentRecorded.self)
        case .commitmentFulfilled: try visitor.visit(CommitmentFulfilled.self)
        case .actionHeld: try visitor.visit(ActionHeld.self)
        case .lessonIdentified: try visitor.visit(LessonIdentified.self)
        case .lessonValidated: try visitor.visit(LessonValidated.self)
        case .lessonShared: try visitor.visit(LessonShared.self)
        case .lessonAdopted: try visitor.visit(LessonAdopted.self)
        case .lessonRetired: try visitor.visit(LessonRetired.self)
        case .exchangeHeld: try visitor.visit(ExchangeHeld.self)
        case .toolPublished: try visitor.visit(ToolPublished.self)
        case .indicatorMeasured: try visitor.visit(IndicatorMeasured.self)
        case .cycleOpened: try visitor.visit(CycleOpened.self)
        case .cycleClosed: try visitor.visit(CycleClosed.self)
        case .rulesEnacted: try visitor.visit(RulesEnacted.self)
        case .eventCorrected: try visitor.visit(EventCorrected.self)
        case .eventAnnulled: try visitor.visit(EventAnnulled.self)
        }
    }
}
