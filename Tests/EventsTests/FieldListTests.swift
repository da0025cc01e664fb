import Events
import FieldCoding
import Testing

@Suite("Published lists of fields")
struct FieldListTests {
    /// Every type's fields in name order: `?` may be absent, `[…]` an array, `{…}` an object, `a|b` a choice.
    ///
    /// A published list is never edited: a change makes a type of the next version.
    static let frozen: [EventType: String] = [
        .territoryProposed: "commune name population? region?",
        .territoryAssessed: "activeOrganisations letter? localGovernmentSupport source vulnerability",
        .territorySelected: "",
        .territoryClosed: "handover? reason",
        .organisationRegistered: "kind name organisation rut? sector",
        .organisationChanged: "act? ended? kind? name? organisation",
        .organisationCredentialRecorded: "credential expires? issued organisation",
        .organisationDebarred: "cause from organisation repeat until",
        .boardFormed: "board minutes seats[organisation seat sector]",
        .boardSeatChanged: "action board organisation? seat sector?",
        .boardDissolved: "board reason",
        .boardMemberSeated: "alternate board person role seat until",
        .boardMemberLeft: "alternate board reason seat",
        .boardSessionHeld: "board excused?[] kind minutes present[person seat] residents? session",
        .boardPurposeAgreed: "board purpose session votes{abstained against inFavour}",
        .boardConflictDeclared: "about{id kind} person recused seat? until?",
        .needRaised: "category need session? title",
        .pollOpened: """
        call? closes electorate eligible? maxChoices? maxCost? method minChoices? options[id text?] points? poll \
        secret? subject
        """,
        .voteCast: "ballot(approve[]|points[option points]|rank[[]]) channel poll voter",
        .pollClosed: "ballots outcome poll spoiled tally?[option score]",
        .prioritiesAdopted: "poll? ranking[need position] session votes?{abstained against inFavour}",
        .planAdopted: """
        from objectives[baseline? continues? indicator? need objective target? text unit? weight] plan purpose \
        session strategies[kind objective strategy text] supersedes? to votes?{abstained against inFavour}
        """,
        .planAmended:
            "add?[baseline? continues? indicator? need objective target? text unit? weight] change?[baseline? indicator? need? objective target? text? unit? weight?] drop?[] plan reason session",
        .planProgressReported: "measured method objective plan value",
        .fundFinanced: "amount fund inKind restrictedTo?[objective territory] source",
        .fundAllocated: "amount fund territory",
        .fundWithdrawn: "amount fund reason",
        .callPublished: """
        awardMethod? call category? closes cofinancingMin? criteria[criterion max weight] fund? \
        itemCaps?[category max? min?] maxAmount? maxPerOrganisation? minAmount? minScore? opens pot?
        """,
        .callAmended: """
        awardMethod? call category? closes? cofinancingMin? criteria?[criterion max weight] itemCaps?[category max? min?] \
        maxAmount? maxPerOrganisation? minAmount? minScore? opens? pot? reason
        """,
        .callClosed: "call received",
        .callResolved: "call outcome reason?",
        .projectSubmitted: """
        beneficiaries?{direct indirect} call cofinancing? documents?[kind sha] durationDays? \
        items?[amount category item source] objectives?[] organisation? partners?[] project requested? \
        residentsInvolved? summary? title
        """,
        .projectAmended: "documents?[kind sha] items?[amount category item source] objectives?[] project reason",
        .projectWithdrawn: "project reason",
        .admissibilityDecided: "by checks[met note? requirement] outcome project stage",
        .evaluationSubmitted: "comment? evaluator project recommended? scores[criterion points]",
        .rankingPublished: "call cutoff? part? parts? ranking[position project score state]",
        .fundsAwarded: "amount? award call poll? project session? votes?{abstained against inFavour}",
        .awardWaitlisted: "amount? call position? project",
        .awardEnded: "award freed how reason",
        .agreementSigned: """
        act?{day number} agreement award from grantor instalments[amount condition n threshold?] \
        items?[amount category item source] reportsDue?[] to
        """,
        .agreementAmended: """
        agreement authorisedBy instalments?[amount condition n threshold?] items?[amount category item source] reason \
        reportsDue?[]
        """,
        .guaranteeRecorded: "action agreement amount kind validUntil?",
        .disbursementMade: "agreement amount bankReference n",
        .cofinancingRecorded: "agreement amount inKind item",
        .expenseReported: """
        agreement amount document documentDay documentKey expense item source supplier? supplierName?
        """,
        .expenseReviewed: "accepted by cause? expense outcome stage",
        .reportSubmitted: """
        agreement due? expenses[] from kind narrative participation?{residents volunteerHours} replies? report to
        """,
        .reportReviewed: "observations outcome replyBy? report",
        .budgetReallocated: "agreement authorisedBy moves[amount from to] reason",
        .termExtended: "agreement authorisedBy reason to",
        .refundReceived: "agreement amount cause n?",
        .projectClosed: "agreement outcome reason? results?[objective value] writeOff?",
        .trainingHeld: "attendees[] days[] hours organisations?[] provider strategy? title topic training",
        .trainingCompleted: "competence? level? levelBefore? organisation? person training",
        .networkFormed: "members[] name network purpose",
        .networkContacted: "by contact entity organisations?[] purpose strategy?",
        .commitmentRecorded: "commitment due? entity objective? organisations?[] strategy? value? what",
        .commitmentFulfilled: "commitment value?",
        .actionHeld: "action agreement? day kind organisations[] residents strategy? title",
        .lessonIdentified: "category from{id? kind} lesson text",
        .lessonValidated: "agree by disagree lesson",
        .lessonShared: "audience[id? kind] channel lesson reached?",
        .lessonAdopted: """
        adopter{id? kind} change changed?{event territory} evidence lesson{id territory} tool?{id territory}
        """,
        .lessonRetired: "lesson reason supersededBy?",
        .exchangeHeld: "day exchange lessons?[id territory] organisations[] participants?[] territories[] title",
        .toolPublished: "document lessons[id territory] title tool",
        .indicatorMeasured: "about? baseline dimension indicator measured method sample? unit value",
        .cycleOpened: "goals[] n",
        .cycleClosed: "evaluation? n",
        .rulesEnacted: "effective parameters parent? reason? retroactive rulebook",
        .eventCorrected: "authorisedBy data occurred? reason target",
        .eventAnnulled: "authorisedBy reason target",
        .personRegistered: "basis contact? document? name organisation? person",
        .personErased: "authorisedBy[] basis person requested right",
        .textErased: "authorisedBy[] basis slots[] target",
    ]

    @Test("No published field is renamed, dropped or added", arguments: EventType.allCases)
    func fields(_ type: EventType) throws {
        guard case .object(let members) = try type.schema else {
            Issue.record("\(type) is no object")
            return
        }
        #expect(list(members) == Self.frozen[type])
    }

    /// Closed lists of words, in the order in which they are declared.
    static let words: [(EventType, String, [String])] = [
        (
            .organisationRegistered, "kind",
            [
                "neighbourhoodCouncil", "functional", "communalUnion", "indigenousCommunity", "foundation",
                "corporation", "cooperative", "public", "company", "informal", "other",
            ]
        ),
        (.organisationRegistered, "sector", ["community", "public", "private"]),
        (.territoryClosed, "reason", ["completed", "notSelected", "noLocalSupport", "noFunding", "other"]),
        (
            .organisationCredentialRecorded, "credential",
            ["legalPersonality", "currentBoard", "registry19862", "bankAccount", "noPendingReports"]
        ),
        (.organisationDebarred, "cause", ["notRendered", "misuse", "falseDocument", "other"]),
        (.boardSeatChanged, "action", ["added", "reassigned", "removed"]),
        (.boardDissolved, "reason", ["renewed", "termEnded", "noQuorum", "other"]),
        (.boardMemberLeft, "reason", ["resigned", "expired", "removed", "deceased"]),
        (.boardMemberSeated, "role", ["president", "secretary", "treasurer", "member"]),
        (.boardSessionHeld, "kind", ["ordinary", "extraordinary", "assembly"]),
        (.pollOpened, "subject", ["needs", "projects", "purpose", "other"]),
        (.pollOpened, "electorate", ["seatedMembers", "residents", "organisations"]),
        (.pollOpened, "method", ["approval", "plurality", "borda", "schulze", "cumulative", "score"]),
        (.voteCast, "channel", ["paper", "online"]),
        (.pollClosed, "outcome", ["valid", "void"]),
        (.callResolved, "outcome", ["resolved", "void", "cancelled"]),
        (.admissibilityDecided, "outcome", ["admissible", "inadmissible", "toCorrect"]),
        (.admissibilityDecided, "stage", ["first", "correction", "appeal"]),
        (.awardEnded, "how", ["declined", "expired", "revoked", "annulled"]),
        (.guaranteeRecorded, "action", ["lodged", "extended", "returned", "executed"]),
        (.guaranteeRecorded, "kind", ["promissoryNote", "bankGuarantee", "policy", "cashiersCheque"]),
        (.reportSubmitted, "kind", ["monthly", "final", "noMovement", "regularisation"]),
        (.reportReviewed, "outcome", ["approved", "approvedInPart", "observed", "rejected"]),
        (.expenseReported, "document", ["invoice", "receipt", "feeReceipt", "payroll"]),
        (.expenseReported, "source", ["grant", "own"]),
        (.expenseReviewed, "outcome", ["accepted", "observed", "rejected"]),
        (.expenseReviewed, "stage", ["first", "reply", "appeal"]),
        (.refundReceived, "cause", ["unspent", "rejected", "termination", "returnedTransfer", "guaranteeExecuted"]),
        (.projectClosed, "outcome", ["completed", "terminated", "abandoned"]),
        (.actionHeld, "kind", ["collectiveWork", "campaign", "approach", "outreach", "assembly", "other"]),
        (.lessonValidated, "by", ["board", "community", "evaluator"]),
        (
            .indicatorMeasured, "dimension",
            ["socialFabric", "trust", "participation", "capacities", "opportunities", "qualityOfLife"]
        ),
        (.lessonShared, "channel", ["meeting", "publication", "visit", "training", "online"]),
    ]

    @Test("No published word is renamed or dropped")
    func closedLists() throws {
        for (type, field, words) in Self.words {
            guard case .object(let members) = try type.schema else { continue }
            #expect(members.first { $0.name == field }?.schema == .word(words), "\(type) \(field)")
        }
    }

    private func list(_ members: [Schema.Member]) -> String {
        members.map { $0.name + ($0.isRequired ? "" : "?") + shape($0.schema) }.joined(separator: " ")
    }

    private func shape(_ schema: Schema) -> String {
        switch schema {
        case .array(.object(let members)): "[" + list(members) + "]"
        case .array(let element): "[" + shape(element) + "]"
        case .object(let members): "{" + list(members) + "}"
        case .choice(let options): "(" + options.map { $0.name + shape($0.schema) }.joined(separator: "|") + ")"
        default: ""
        }
    }
}
