import Events

extension EventType {
    /// What an event of the type records, in a sentence: the first one of the Swift type's documentation.
    ///
    /// A test holds these to the sources of the types.
    var meaning: String {
        switch self {
        case .territoryProposed: "A territory is put forward for the programme."
        case .territoryAssessed: "A proposed territory is assessed against the criteria of selection."
        case .territorySelected: "An assessed territory joins the programme."
        case .organisationRegistered: "An organisation becomes known in its territory or to the programme."
        case .organisationChanged: "An organisation's name or kind changes, or it ends."
        case .organisationCredentialRecorded: "An organisation shows that it is in order."
        case .organisationDebarred: "An organisation is barred from calls for some years."
        case .boardFormed: "A territory forms its local board."
        case .boardMemberSeated: "A person takes a seat of the board, or becomes its alternate."
        case .boardSessionHeld: "The board meets; whether it had a quorum is computed, never stored."
        case .boardPurposeAgreed: "The board agrees on its purpose."
        case .boardConflictDeclared: "A person declares an interest in something that is decided on."
        case .needRaised: "A need of the community is put on record."
        case .pollOpened: "A poll opens; its method is frozen from here on."
        case .voteCast: "A ballot is cast."
        case .pollClosed: "A poll closes."
        case .prioritiesAdopted: "The board adopts the order of its needs."
        case .planAdopted: "The board adopts its improvement plan."
        case .planProgressReported: "An indicator of the plan is measured."
        case .fundFinanced: "Money, or goods and work, are given to a fund."
        case .fundAllocated: "The programme gives a territory part of a fund."
        case .callPublished: "A call for projects is published."
        case .callClosed: "A call stops taking projects."
        case .callResolved: "A call ends: no award after it."
        case .projectSubmitted: "An organisation hands in a project to an open call."
        case .admissibilityDecided: "A project is found admissible, or not, or to be corrected."
        case .evaluationSubmitted: "An evaluator scores a project."
        case .rankingPublished: "The order of a call's projects is published."
        case .fundsAwarded: "A project is awarded money."
        case .awardWaitlisted: "A project is put on the waiting list."
        case .awardEnded: "An award ends before its money is spent."
        case .agreementSigned: "Grantor and grantee sign."
        case .disbursementMade: "An instalment is paid, in whole or in part."
        case .expenseReported: "A grantee reports an expense."
        case .expenseReviewed: "An expense is accepted, observed or rejected; the last review counts."
        case .refundReceived: "A grantee pays money back."
        case .projectClosed: "A project ends; its money balances."
        case .lessonIdentified: "Something worth learning from is written down."
        case .lessonShared: "A lesson is brought to others."
        case .lessonAdopted: "Somebody changes what they do because of a lesson."
        case .cycleOpened: "A cycle of the programme begins."
        case .cycleClosed: "A cycle of the programme ends."
        case .rulesEnacted: "Rules come into force, for the programme or for one territory."
        }
    }
}
