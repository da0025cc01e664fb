import Events

/// What a decision is about, as the folders of the vocabulary have it: the headings of a story.
enum Axis: Hashable {
    case territory, board, priorities, plan, funds, execution, training, learning, cycles, corrections, privacy

    init(_ type: EventType) {
        switch type {
        case .territoryProposed, .territoryAssessed, .territorySelected, .territoryClosed, .organisationRegistered,
            .organisationChanged,
            .organisationCredentialRecorded, .organisationDebarred:
            self = .territory
        case .boardFormed, .boardMemberSeated, .boardSessionHeld, .boardPurposeAgreed, .boardConflictDeclared,
            .boardSeatChanged, .boardDissolved, .boardMemberLeft:
            self = .board
        case .needRaised, .pollOpened, .voteCast, .pollClosed, .prioritiesAdopted: self = .priorities
        case .planAdopted, .planAmended, .planProgressReported: self = .plan
        case .fundFinanced, .fundAllocated, .fundWithdrawn, .callPublished, .callAmended, .callClosed, .callResolved,
            .projectSubmitted, .projectAmended, .projectWithdrawn, .admissibilityDecided, .evaluationSubmitted,
            .rankingPublished, .fundsAwarded, .awardWaitlisted, .awardEnded:
            self = .funds
        case .agreementSigned, .agreementAmended, .guaranteeRecorded, .disbursementMade, .cofinancingRecorded,
            .expenseReported, .expenseReviewed, .reportSubmitted, .reportReviewed, .budgetReallocated, .termExtended,
            .refundReceived, .projectClosed:
            self = .execution
        case .trainingHeld, .trainingCompleted, .networkFormed, .networkContacted, .commitmentRecorded,
            .commitmentFulfilled, .actionHeld:
            self = .training
        case .lessonIdentified, .lessonValidated, .lessonShared, .lessonAdopted, .lessonRetired, .exchangeHeld,
            .toolPublished, .indicatorMeasured:
            self = .learning
        case .cycleOpened, .cycleClosed, .rulesEnacted: self = .cycles
        case .eventCorrected, .eventAnnulled: self = .corrections
        case .personRegistered, .personErased, .textErased: self = .privacy
        }
    }

    var heading: Phrase {
        switch self {
        case .territory: Phrase(es: "Territorio y organizaciones", en: "Territory and organisations")
        case .board: Phrase(es: "Directorio local", en: "Local board")
        case .priorities: Phrase(es: "Necesidades y prioridades", en: "Needs and priorities")
        case .plan: Phrase(es: "Plan de mejoramiento", en: "Improvement plan")
        case .funds: Phrase(es: "Fondos y convocatorias", en: "Funds and calls")
        case .execution: Phrase(es: "Ejecución y rendición", en: "Execution and accounts")
        case .training:
            Phrase(es: "Formación, redes y acción colectiva", en: "Training, networks and collective action")
        case .learning: Phrase(es: "Comunidad de aprendizaje y resultados", en: "Learning community and outcomes")
        case .cycles: Phrase(es: "Ciclos y reglas", en: "Cycles and rules")
        case .corrections: Phrase(es: "Correcciones", en: "Corrections")
        case .privacy: Phrase(es: "Datos personales", en: "Personal data")
        }
    }
}
