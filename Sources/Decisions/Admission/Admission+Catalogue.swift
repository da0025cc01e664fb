public import Events

extension Admission {
    /// The event under the protocol that judges it; a type without a decision does not compile.
    public static func decision(of event: any Event) -> any Decision {
        let decision: (any Decision)? =
            switch event.type {
            case .territoryProposed: event as? TerritoryProposed
            case .territoryAssessed: event as? TerritoryAssessed
            case .territorySelected: event as? TerritorySelected
            case .territoryClosed: event as? TerritoryClosed
            case .organisationRegistered: event as? OrganisationRegistered
            case .organisationChanged: event as? OrganisationChanged
            case .organisationCredentialRecorded: event as? OrganisationCredentialRecorded
            case .organisationDebarred: event as? OrganisationDebarred
            case .boardFormed: event as? BoardFormed
            case .boardSeatChanged: event as? BoardSeatChanged
            case .boardDissolved: event as? BoardDissolved
            case .boardMemberSeated: event as? BoardMemberSeated
            case .boardMemberLeft: event as? BoardMemberLeft
            case .boardSessionHeld: event as? BoardSessionHeld
            case .boardPurposeAgreed: event as? BoardPurposeAgreed
            case .boardConflictDeclared: event as? BoardConflictDeclared
            case .needRaised: event as? NeedRaised
            case .pollOpened: event as? PollOpened
            case .voteCast: event as? VoteCast
            case .pollClosed: event as? PollClosed
            case .prioritiesAdopted: event as? PrioritiesAdopted
            case .planAdopted: event as? PlanAdopted
            case .planAmended: event as? PlanAmended
            case .planProgressReported: event as? PlanProgressReported
            case .fundFinanced: event as? FundFinanced
            case .fundAllocated: event as? FundAllocated
            case .fundWithdrawn: event as? FundWithdrawn
            case .callPublished: event as? CallPublished
            case .callAmended: event as? CallAmended
            case .callClosed: event as? CallClosed
            case .callResolved: event as? CallResolved
            case .projectSubmitted: event as? ProjectSubmitted
            case .projectAmended: event as? ProjectAmended
            case .projectWithdrawn: event as? ProjectWithdrawn
            case .admissibilityDecided: event as? AdmissibilityDecided
            case .evaluationSubmitted: event as? EvaluationSubmitted
            case .rankingPublished: event as? RankingPublished
            case .fundsAwarded: event as? FundsAwarded
            case .awardWaitlisted: event as? AwardWaitlisted
            case .awardEnded: event as? AwardEnded
            case .agreementSigned: event as? AgreementSigned
            case .agreementAmended: event as? AgreementAmended
            case .guaranteeRecorded: event as? GuaranteeRecorded
            case .disbursementMade: event as? DisbursementMade
            case .cofinancingRecorded: event as? CofinancingRecorded
            case .expenseReported: event as? ExpenseReported
            case .expenseReviewed: event as? ExpenseReviewed
            case .reportSubmitted: event as? ReportSubmitted
            case .reportReviewed: event as? ReportReviewed
            case .budgetReallocated: event as? BudgetReallocated
            case .termExtended: event as? TermExtended
            case .refundReceived: event as? RefundReceived
            case .projectClosed: event as? ProjectClosed
            case .trainingHeld: event as? TrainingHeld
            case .trainingCompleted: event as? TrainingCompleted
            case .networkFormed: event as? NetworkFormed
            case .networkContacted: event as? NetworkContacted
            case .commitmentRecorded: event as? CommitmentRecorded
            case .commitmentFulfilled: event as? CommitmentFulfilled
            case .actionHeld: event as? ActionHeld
            case .lessonIdentified: event as? LessonIdentified
            case .lessonValidated: event as? LessonValidated
            case .lessonShared: event as? LessonShared
            case .lessonAdopted: event as? LessonAdopted
            case .lessonRetired: event as? LessonRetired
            case .exchangeHeld: event as? ExchangeHeld
            case .toolPublished: event as? ToolPublished
            case .indicatorMeasured: event as? IndicatorMeasured
            case .cycleOpened: event as? CycleOpened
            case .cycleClosed: event as? CycleClosed
            case .rulesEnacted: event as? RulesEnacted
            case .eventCorrected: event as? EventCorrected
            case .eventAnnulled: event as? EventAnnulled
            case .personRegistered: event as? PersonRegistered
            case .personErased: event as? PersonErased
            case .textErased: event as? TextErased
            }
        guard let decision else { preconditionFailure("an event under another type's number") }
        return decision
    }
}
