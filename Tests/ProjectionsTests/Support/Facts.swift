import Events
import Rules

/// Events with what a test does not care about filled in.
enum Facts {
    static let someone = Person("p-" + String(repeating: "a", count: 26))
    static let paper = ContentHash(String(repeating: "0", count: 64))

    static func financed(_ fund: FundID, _ amount: Int64, inKind: Bool = false) -> FundFinanced {
        FundFinanced(amount: Money(amount), fund: fund, inKind: inKind, source: "gore")
    }

    static func allocated(_ fund: FundID, _ amount: Int64, to territory: TerritoryID) -> FundAllocated {
        FundAllocated(amount: Money(amount), fund: fund, territory: territory)
    }

    /// Impact counts for six tenths, participation for four; twenty points each.
    static let criteria: [CallPublished.Criterion] = [
        .init(criterion: "i", max: 20, weight: 6_000), .init(criterion: "p", max: 20, weight: 4_000),
    ]

    static func call(
        _ call: CallID, fund: FundID? = nil, pot: Int64? = nil, category: CategoryID? = nil,
        criteria: [CallPublished.Criterion] = []
    ) -> CallPublished {
        CallPublished(
            call: call, category: category, closes: "2024-12-31", criteria: criteria, fund: fund, opens: "2024-01-01",
            pot: pot.map { Money($0) })
    }

    static func withdrawn(_ fund: FundID, _ amount: Int64) -> FundWithdrawn {
        FundWithdrawn(amount: Money(amount), fund: fund, reason: Note("…"))
    }

    static func amended(_ call: CallID, pot: Int64? = nil, category: CategoryID? = nil) -> CallAmended {
        CallAmended(call: call, category: category, pot: pot.map { Money($0) }, reason: Note("…"))
    }

    static func withdrawn(_ project: ProjectID) -> ProjectWithdrawn {
        ProjectWithdrawn(project: project, reason: Note("…"))
    }

    static func resolved(_ call: CallID) -> CallResolved { CallResolved(call: call, outcome: .resolved) }

    static func project(
        _ project: ProjectID, _ call: CallID, _ requested: Int64?, _ objectives: ObjectiveID...,
        residents: Int64? = nil, of organisation: OrganisationID? = nil
    ) -> ProjectSubmitted {
        ProjectSubmitted(
            call: call, objectives: objectives.isEmpty ? nil : objectives, organisation: organisation,
            project: project, requested: requested.map { Money($0) }, residentsInvolved: residents.map { Count($0) },
            title: "…")
    }

    static func award(_ award: AwardID, _ project: ProjectID, _ call: CallID, _ amount: Int64?) -> FundsAwarded {
        FundsAwarded(amount: amount.map { Money($0) }, award: award, call: call, project: project)
    }

    static func ended(_ award: AwardID, freed: Int64) -> AwardEnded {
        AwardEnded(award: award, freed: Money(freed), how: .declined, reason: Note("…"))
    }

    static func agreement(
        _ agreement: AgreementID, _ award: AwardID, _ instalments: Int64..., to: Day = "2024-12-31",
        reportsDue: [Day]? = []
    ) -> AgreementSigned {
        AgreementSigned(
            agreement: agreement, award: award, from: "2024-01-01", grantor: "raiz",
            instalments: Self.instalments(instalments), reportsDue: reportsDue, to: to)
    }

    private static func instalments(_ amounts: [Int64]) -> [Instalment] {
        amounts.enumerated().map { Instalment(amount: Money($1), condition: .signature, n: Count(Int64($0) + 1)) }
    }

    static func amended(
        _ agreement: AgreementID, _ instalments: Int64..., reportsDue: [Day]? = nil
    ) throws -> AgreementAmended {
        AgreementAmended(
            agreement: agreement, authorisedBy: try known(someone),
            instalments: instalments.isEmpty ? nil : Self.instalments(instalments), reason: Note("…"),
            reportsDue: reportsDue)
    }

    static func extended(_ agreement: AgreementID, to day: Day) throws -> TermExtended {
        TermExtended(agreement: agreement, authorisedBy: try known(someone), reason: Note("…"), to: day)
    }

    static func brought(_ agreement: AgreementID, _ amount: Int64) -> CofinancingRecorded {
        CofinancingRecorded(agreement: agreement, amount: Money(amount), inKind: true, item: "item")
    }

    static func report(
        _ report: ReportID, _ agreement: AgreementID, due: Day? = nil, replies: ReportID? = nil,
        participation: ReportSubmitted.Participation? = nil
    ) throws -> ReportSubmitted {
        ReportSubmitted(
            agreement: agreement, due: due, expenses: [], from: "2024-01-01", kind: .monthly,
            narrative: try known(paper), participation: participation, replies: replies, report: report,
            to: "2024-01-31")
    }

    static func expense(
        _ expense: ExpenseID, _ agreement: AgreementID, _ amount: Int64, _ source: MoneySource = .grant
    ) throws -> ExpenseReported {
        ExpenseReported(
            agreement: agreement, amount: Money(amount), document: .invoice, documentDay: "2024-06-01",
            documentKey: try known(paper), expense: expense, item: "item", source: source)
    }

    static func review(
        _ expense: ExpenseID, _ outcome: ExpenseReviewed.Outcome, _ accepted: Int64
    ) throws -> ExpenseReviewed {
        ExpenseReviewed(
            accepted: Money(accepted), by: try known(someone), expense: expense, outcome: outcome, stage: .first)
    }

    static func disbursed(_ agreement: AgreementID, _ amount: Int64) throws -> DisbursementMade {
        DisbursementMade(agreement: agreement, amount: Money(amount), bankReference: try known(paper), n: 1)
    }

    static func refund(
        _ agreement: AgreementID, _ amount: Int64, _ cause: RefundReceived.Cause = .unspent
    ) -> RefundReceived {
        RefundReceived(agreement: agreement, amount: Money(amount), cause: cause)
    }

    static func closed(_ agreement: AgreementID, _ results: ProjectClosed.Result...) -> ProjectClosed {
        ProjectClosed(agreement: agreement, outcome: .completed, results: results.isEmpty ? nil : results)
    }

    static func admissibility(
        _ project: ProjectID, _ outcome: AdmissibilityDecided.Outcome
    ) throws -> AdmissibilityDecided {
        AdmissibilityDecided(by: try known(someone), checks: [], outcome: outcome, project: project, stage: .first)
    }

    static func evaluation(_ project: ProjectID) throws -> EvaluationSubmitted {
        EvaluationSubmitted(evaluator: try known(someone), project: project, scores: [])
    }

    /// An evaluation in whole points; entries hold hundredths.
    static func evaluation(
        _ project: ProjectID, _ one: CriterionID, _ points: Int64, _ other: CriterionID, _ others: Int64,
        by evaluator: Person? = nil
    ) throws -> EvaluationSubmitted {
        EvaluationSubmitted(
            evaluator: try evaluator ?? known(someone), project: project,
            scores: [
                .init(criterion: one, points: Count(100 * points)),
                .init(criterion: other, points: Count(100 * others)),
            ])
    }

    static func ranking(_ call: CallID, _ places: (ProjectID, RankingPublished.State)...) -> RankingPublished {
        RankingPublished(
            call: call,
            ranking: places.enumerated().map {
                RankingPublished.Place(position: Count(Int64($0) + 1), project: $1.0, score: 7_000, state: $1.1)
            })
    }

    static func lesson(_ lesson: LessonID, from kind: LessonIdentified.OriginKind = .session, id: UnspecifiedID? = nil)
        -> LessonIdentified
    {
        LessonIdentified(category: "gestion", from: .init(id: id, kind: kind), lesson: lesson, text: "…")
    }

    static func shared(_ lesson: LessonID, with territories: UnspecifiedID..., reached: Int64? = nil) -> LessonShared {
        LessonShared(
            audience: territories.map { .init(id: $0, kind: .territory) }, channel: .visit, lesson: lesson,
            reached: reached.map { Count($0) })
    }

    static func adopted(
        _ lesson: LessonID, of territory: TerritoryID, by adopter: UnspecifiedID,
        _ kind: LessonAdopted.AdopterKind = .territory, changed: EventID? = nil, tool: ToolID? = nil
    ) throws -> LessonAdopted {
        LessonAdopted(
            adopter: .init(id: adopter, kind: kind), change: "…",
            changed: changed.map { .init(event: $0, territory: TerritoryID(adopter)) }, evidence: try known(paper),
            lesson: LessonReference(id: lesson, territory: territory),
            tool: tool.map { .init(id: $0, territory: territory) })
    }

    static func poll(
        _ poll: PollID, _ options: OptionID..., subject: PollOpened.Subject = .needs, method: PollMethod = .approval,
        secret: Bool? = false, eligible: Int64? = nil, call: CallID? = nil,
        electorate: PollOpened.Electorate = .residents
    ) -> PollOpened {
        PollOpened(
            call: call, closes: "2024-12-31", electorate: electorate, eligible: eligible.map { Count($0) },
            method: method, options: options.map { PollOption(id: $0) }, poll: poll, secret: secret, subject: subject)
    }

    static func vote(_ poll: PollID, _ voter: VoterID, _ ballot: Ballot) -> VoteCast {
        VoteCast(ballot: ballot, channel: .paper, poll: poll, voter: voter)
    }

    static func close(
        _ poll: PollID, _ ballots: Int64, spoiled: Int64 = 0, _ outcome: PollClosed.Outcome = .valid,
        tally: [PollClosed.Score]? = nil
    ) -> PollClosed {
        PollClosed(ballots: Count(ballots), outcome: outcome, poll: poll, spoiled: Count(spoiled), tally: tally)
    }

    /// A constant of this file that is known to be well formed.
    static func known<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw MalformedConstant() }
        return value
    }
}

/// A constant of these tests is not what it should be.
struct MalformedConstant: Error {}
