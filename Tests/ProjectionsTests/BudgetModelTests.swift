import Events
import FieldCoding
import Projections
import Rules
import Testing

/// `budgets` against a model that keeps every event and sums afresh, written from the definitions alone.
@Suite struct BudgetModelTests {
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func theFoldGivesWhatTheModelGives(seed: UInt64) throws {
        let story = try HistoryGenerator.story(seed: seed, events: 500)
        let today = story.day
        let views = try story.fold(Plain.self)
        let model = BudgetModel(story)
        for grouping in [Grouping.project, .call] {
            let table = try #require(ReportQuery(.budgets, by: grouping)).tables(from: views, .test(today))[0]
            var rows = 0
            for (territory, id) in model.names(grouping) {
                let awards = model.awards(grouping, id, in: territory)
                let expected = model.figures(awards, today)
                for (column, value) in expected {
                    #expect(
                        table[row: "\(territory)/\(id)", column: column]?.number == value,
                        "seed \(seed), \(territory)/\(id), \(column)")
                }
                rows += 1
            }
            #expect(rows == table.rows.count, "seed \(seed)")
        }
        let funds = try #require(ReportQuery(.budgets)).tables(from: views, .test(today))[0]
        for row in funds.rows where !row.key.hasSuffix("/-") {
            let (territory, fund) = try #require(BudgetModel.parts(row.key))
            let column = try #require(funds.index(of: "available"))
            #expect(row.cells[column].number == model.available(fund, in: territory), "seed \(seed), \(row.key)")
        }
    }
}

/// The naive model: no state, only questions to the whole history.
struct BudgetModel {
    private let steps: [Story.Step]
    /// The same, sorted by type.
    private let told: [EventType: [Story.Step]]

    init(_ story: Story) {
        steps = story.steps
        told = Dictionary(grouping: story.steps) { $0.event.type }
    }

    static func parts(_ key: String) -> (TerritoryID, FundID)? {
        let parts = key.split(separator: "/").map(String.init)
        return parts.count == 2 ? (TerritoryID(unchecked: parts[0]), FundID(unchecked: parts[1])) : nil
    }

    private func all<E: Event>(_: E.Type, in territory: TerritoryID) -> [E] {
        (told[E.type] ?? []).filter { $0.territory == territory }.compactMap { $0.event.event as? E }
    }

    private var territories: Set<TerritoryID> { Set(steps.map(\.territory)) }

    func names(_ grouping: Grouping) -> [(TerritoryID, String)] {
        territories.flatMap { territory in
            grouping == .project
                ? all(ProjectSubmitted.self, in: territory).map { (territory, $0.project.text) }
                : all(CallPublished.self, in: territory).map { (territory, $0.call.text) }
        }
    }

    func awards(_ grouping: Grouping, _ id: String, in territory: TerritoryID) -> [(TerritoryID, FundsAwarded)] {
        all(FundsAwarded.self, in: territory)
            .filter { grouping == .project ? $0.project.text == id : $0.call.text == id }.map { (territory, $0) }
    }

    func figures(_ awards: [(TerritoryID, FundsAwarded)], _ today: Day) -> [String: Int64] {
        var sums: [String: Int64] = [:]
        for (territory, award) in awards {
            for (name, value) in figures(award, territory, today) { sums[name, default: 0] += value }
        }
        return sums
    }

    private func figures(_ award: FundsAwarded, _ territory: TerritoryID, _ today: Day) -> [String: Int64] {
        let ended = all(AwardEnded.self, in: territory).filter { $0.award == award.award }
        let agreement = all(AgreementSigned.self, in: territory).first { $0.award == award.award }
        let closed = all(ProjectClosed.self, in: territory).contains { $0.agreement == agreement?.agreement }
        let refunds = all(RefundReceived.self, in: territory).filter { $0.agreement == agreement?.agreement }
        let returned = refunds.filter { $0.cause == .returnedTransfer }.reduce(0) { $0 + $1.amount.value }
        let refunded = refunds.filter { $0.cause != .returnedTransfer }.reduce(0) { $0 + $1.amount.value }
        let paid = all(DisbursementMade.self, in: territory).filter { $0.agreement == agreement?.agreement }
        let disbursed = paid.reduce(0) { $0 + $1.amount.value } - returned
        var (reported, accepted, observed, rejected, own) = (0 as Int64, 0 as Int64, 0 as Int64, 0 as Int64, 0 as Int64)
        for expense in all(ExpenseReported.self, in: territory) where expense.agreement == agreement?.agreement {
            let review = lastReview(of: expense, in: territory)
            let rest = review.map { expense.amount.value - $0.accepted.value } ?? 0
            let refused = review?.outcome == .observed ? 0 : rest
            if expense.source == .own {
                own += expense.amount.value - refused
                continue
            }
            reported += expense.amount.value
            accepted += review?.accepted.value ?? 0
            rejected += refused
            observed += rest - refused
        }
        own += all(CofinancingRecorded.self, in: territory).filter { $0.agreement == agreement?.agreement }
            .reduce(0) { $0 + $1.amount.value }
        let amended = all(AgreementAmended.self, in: territory).filter { $0.agreement == agreement?.agreement }
        let instalments = amended.compactMap(\.instalments).last ?? agreement?.instalments ?? []
        let extensions = all(TermExtended.self, in: territory).filter { $0.agreement == agreement?.agreement }
        let isOver = (extensions.last?.to ?? agreement?.to).map { $0 < today } ?? false
        let due = isOver ? disbursed - reported + rejected - refunded : rejected - refunded
        return [
            "awarded": award.amount?.value ?? 0, "freed": ended.reduce(0) { $0 + $1.freed.value },
            "amountsMissing": award.amount == nil && ended.isEmpty ? 1 : 0,
            "committed": instalments.reduce(0) { $0 + $1.amount.value }, "disbursed": disbursed,
            "reported": reported, "accepted": accepted, "observed": observed, "rejected": rejected,
            "refunded": refunded, "cofinancing": own, "withGrantee": disbursed - accepted - refunded,
            "refundDue": closed ? 0 : max(0, due), "executed": accepted,
            "lateReports": agreement.map { lateReports($0, territory, today, isClosed: closed) } ?? 0,
        ]
    }

    /// Reports that came after their day, and until the closure those that were due and did not come.
    private func lateReports(
        _ signed: AgreementSigned, _ territory: TerritoryID, _ today: Day, isClosed: Bool
    ) -> Int64 {
        var (agreed, to) = (signed.reportsDue, signed.to)
        var (reports, late) = (0, 0 as Int64)
        var due: [Day] { agreed?.sorted() ?? ReportDays.due(from: signed.from, to: to, under: .standard) }
        for step in steps where step.territory == territory {
            switch step.event.event {
            case let event as AgreementAmended where event.agreement == signed.agreement:
                agreed = event.reportsDue ?? agreed
            case let event as TermExtended where event.agreement == signed.agreement: to = event.to
            case let event as ReportSubmitted where event.agreement == signed.agreement && event.replies == nil:
                if reports < due.count, due[reports] < step.event.occurred { late += 1 }
                reports += 1
            default: break
            }
        }
        return late + (isClosed ? 0 : Int64(max(0, due.filter { $0 < today }.count - reports)))
    }

    /// The last before the project was closed: closing settles the account.
    private func lastReview(of expense: ExpenseReported, in territory: TerritoryID) -> ExpenseReviewed? {
        let end = (told[.projectClosed] ?? []).first {
            $0.territory == territory && ($0.event.event as? ProjectClosed)?.agreement == expense.agreement
        }
        return (told[.expenseReviewed] ?? [])
            .filter { $0.territory == territory && $0.event.position < end?.event.position ?? .max }
            .compactMap { $0.event.event as? ExpenseReviewed }.last { $0.expense == expense.expense }
    }

    func available(_ fund: FundID, in territory: TerritoryID) -> Int64 {
        let own = all(FundFinanced.self, in: territory).filter { $0.fund == fund && !$0.inKind }
        var available = own.reduce(0) { $0 + $1.amount.value }
        available -= all(FundWithdrawn.self, in: territory).filter { $0.fund == fund }.reduce(0) {
            $0 + $1.amount.value
        }
        for gift in all(FundAllocated.self, in: .programme) where gift.fund == fund {
            if territory == .programme { available -= gift.amount.value }
            if territory == gift.territory { available += gift.amount.value }
        }
        for call in all(CallPublished.self, in: territory) where call.fund == fund {
            var live: Int64 = 0
            for (territory, award) in awards(.call, call.call.text, in: territory) {
                let figures = figures(award, territory, "2000-01-01")
                live += (figures["awarded"] ?? 0) - (figures["freed"] ?? 0) - (figures["refunded"] ?? 0)
            }
            let resolved = all(CallResolved.self, in: territory).contains { $0.call == call.call }
            let amended = all(CallAmended.self, in: territory).filter { $0.call == call.call }
            let pot = amended.compactMap(\.pot).last ?? call.pot
            available -= resolved ? live : pot?.value ?? live
        }
        return available
    }
}
