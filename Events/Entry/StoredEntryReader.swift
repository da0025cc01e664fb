import FieldCoding

/// Calls a type's specialised reader; these switches stand here, beside the types, so that the compiler sees both.
enum StoredEntryReader {
    static func payload(_ json: inout JSONReader, _ type: EventType) throws(CodingFailure) -> any Event {
        switch type {
        case .territoryProposed: try TerritoryProposed(reading: &json)
        case .territoryAssessed: try TerritoryAssessed(reading: &json)
        case .territorySelected: try TerritorySelected(reading: &json)
        case .organisationRegistered: try OrganisationRegistered(reading: &json)
        case .organisationChanged: try OrganisationChanged(reading: &json)
        case .organisationCredentialRecorded: try OrganisationCredentialRecorded(reading: &json)
        case .organisationDebarred: try OrganisationDebarred(reading: &json)
        case .boardFormed: try BoardFormed(reading: &json)
        case .boardMemberSeated: try BoardMemberSeated(reading: &json)
        case .boardSessionHeld: try BoardSessionHeld(reading: &json)
        case .boardPurposeAgreed: try BoardPurposeAgreed(reading: &json)
        case .boardConflictDeclared: try BoardConflictDeclared(reading: &json)
        case .needRaised: try NeedRaised(reading: &json)
        case .pollOpened: try PollOpened(reading: &json)
        case .voteCast: try VoteCast(reading: &json)
        case .pollClosed: try PollClosed(reading: &json)
        case .prioritiesAdopted: try PrioritiesAdopted(reading: &json)
        case .planAdopted: try PlanAdopted(reading: &json)
        case .planProgressReported: try PlanProgressReported(reading: &json)
        case .fundFinanced: try FundFinanced(reading: &json)
        case .fundAllocated: try FundAllocated(reading: &json)
        case .callPublished: try CallPublished(reading: &json)
        case .callClosed: try CallClosed(reading: &json)
        case .callResolved: try CallResolved(reading: &json)
        case .projectSubmitted: try ProjectSubmitted(reading: &json)
        case .admissibilityDecided: try AdmissibilityDecided(reading: &json)
        case .evaluationSubmitted: try EvaluationSubmitted(reading: &json)
        case .rankingPublished: try RankingPublished(reading: &json)
        case .fundsAwarded: try FundsAwarded(reading: &json)
        case .awardWaitlisted: try AwardWaitlisted(reading: &json)
        case .awardEnded: try AwardEnded(reading: &json)
        case .agreementSigned: try AgreementSigned(reading: &json)
        case .disbursementMade: try DisbursementMade(reading: &json)
        case .expenseReported: try ExpenseReported(reading: &json)
        case .expenseReviewed: try ExpenseReviewed(reading: &json)
        case .refundReceived: try RefundReceived(reading: &json)
        case .projectClosed: try ProjectClosed(reading: &json)
        case .lessonIdentified: try LessonIdentified(reading: &json)
        case .lessonShared: try LessonShared(reading: &json)
        case .lessonAdopted: try LessonAdopted(reading: &json)
        case .cycleOpened: try CycleOpened(reading: &json)
        case .cycleClosed: try CycleClosed(reading: &json)
        case .rulesEnacted: try RulesEnacted(reading: &json)
        }
    }

    static func read(
        _ json: inout JSONReader, _ type: EventType, _ position: UInt64
    ) throws(CodingFailure) -> Recorded {
        switch type {
        case .territoryProposed: try entry(TerritoryProposed.self, &json, position)
        case .territoryAssessed: try entry(TerritoryAssessed.self, &json, position)
        case .territorySelected: try entry(TerritorySelected.self, &json, position)
        case .organisationRegistered: try entry(OrganisationRegistered.self, &json, position)
        case .organisationChanged: try entry(OrganisationChanged.self, &json, position)
        case .organisationCredentialRecorded: try entry(OrganisationCredentialRecorded.self, &json, position)
        case .organisationDebarred: try entry(OrganisationDebarred.self, &json, position)
        case .boardFormed: try entry(BoardFormed.self, &json, position)
        case .boardMemberSeated: try entry(BoardMemberSeated.self, &json, position)
        case .boardSessionHeld: try entry(BoardSessionHeld.self, &json, position)
        case .boardPurposeAgreed: try entry(BoardPurposeAgreed.self, &json, position)
        case .boardConflictDeclared: try entry(BoardConflictDeclared.self, &json, position)
        case .needRaised: try entry(NeedRaised.self, &json, position)
        case .pollOpened: try entry(PollOpened.self, &json, position)
        case .voteCast: try entry(VoteCast.self, &json, position)
        case .pollClosed: try entry(PollClosed.self, &json, position)
        case .prioritiesAdopted: try entry(PrioritiesAdopted.self, &json, position)
        case .planAdopted: try entry(PlanAdopted.self, &json, position)
        case .planProgressReported: try entry(PlanProgressReported.self, &json, position)
        case .fundFinanced: try entry(FundFinanced.self, &json, position)
        case .fundAllocated: try entry(FundAllocated.self, &json, position)
        case .callPublished: try entry(CallPublished.self, &json, position)
        case .callClosed: try entry(CallClosed.self, &json, position)
        case .callResolved: try entry(CallResolved.self, &json, position)
        case .projectSubmitted: try entry(ProjectSubmitted.self, &json, position)
        case .admissibilityDecided: try entry(AdmissibilityDecided.self, &json, position)
        case .evaluationSubmitted: try entry(EvaluationSubmitted.self, &json, position)
        case .rankingPublished: try entry(RankingPublished.self, &json, position)
        case .fundsAwarded: try entry(FundsAwarded.self, &json, position)
        case .awardWaitlisted: try entry(AwardWaitlisted.self, &json, position)
        case .awardEnded: try entry(AwardEnded.self, &json, position)
        case .agreementSigned: try entry(AgreementSigned.self, &json, position)
        case .disbursementMade: try entry(DisbursementMade.self, &json, position)
        case .expenseReported: try entry(ExpenseReported.self, &json, position)
        case .expenseReviewed: try entry(ExpenseReviewed.self, &json, position)
        case .refundReceived: try entry(RefundReceived.self, &json, position)
        case .projectClosed: try entry(ProjectClosed.self, &json, position)
        case .lessonIdentified: try entry(LessonIdentified.self, &json, position)
        case .lessonShared: try entry(LessonShared.self, &json, position)
        case .lessonAdopted: try entry(LessonAdopted.self, &json, position)
        case .cycleOpened: try entry(CycleOpened.self, &json, position)
        case .cycleClosed: try entry(CycleClosed.self, &json, position)
        case .rulesEnacted: try entry(RulesEnacted.self, &json, position)
        }
    }

    @inline(__always)
    private static func entry<E: Event>(
        _ type: E.Type, _ json: inout JSONReader, _ position: UInt64
    ) throws(CodingFailure) -> Recorded {
        let entry = try Entry<E>(reading: &json)
        return Recorded(
            position: position,
            envelope: Envelope(
                actor: entry.actor, evidence: entry.evidence, id: entry.id, irregular: entry.irregular,
                occurred: entry.occurred, recorded: entry.recorded, territory: entry.territory),
            event: entry.data)
    }
}
