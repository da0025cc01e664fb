import Events
import FieldCoding

/// Awards, agreements and the money on them.
extension HistoryGenerator {
    mutating func execution(_ place: Int, _ territory: TerritoryID) throws {
        if !grounds[place].projects.isEmpty, source.below(4) == 0 {
            let project = grounds[place].projects.remove(at: source.below(grounds[place].projects.count))
            let award: AwardID = id("a")
            grounds[place].awards.append(Award(id: award, project: project, amount: project.requested ?? 0))
            story.tell(Facts.award(award, project.id, project.call, project.requested), in: territory)
            return
        }
        guard !grounds[place].awards.isEmpty else { return }
        let which = source.below(grounds[place].awards.count)
        let award = grounds[place].awards[which]
        guard award.open else { return }
        guard let agreement = award.agreement else {
            if source.below(4) == 0 {
                grounds[place].awards[which].open = false
                story.tell(Facts.ended(award.id, freed: award.amount), in: territory)
                // It may still be put on the waiting list, and be awarded again.
                if source.below(2) == 0 { grounds[place].projects.append(award.project) }
            } else if award.amount > 0 {
                let agreement: AgreementID = id("g")
                grounds[place].awards[which].agreement = agreement
                story.tell(
                    Facts.agreement(
                        agreement, award.id, award.amount, to: story.day.adding(days: source.below(90)),
                        reportsDue: source.below(2) == 0 ? nil : [story.day.adding(days: 40), story.day]),
                    in: territory)
            }
            return
        }
        switch source.below(16) {
        case 11: guarantee(agreement, territory)
        case 12:
            guard let report = grounds[place].reports.last else { return }
            story.tell(Facts.reviewed(report, .sample(from: &source)), in: territory)
        case 8:
            try amendment(of: agreement, award.amount, territory)
        case 9:
            let replies: ReportID? = source.below(4) == 0 ? "r" : nil
            let participation = ReportSubmitted.Participation(
                residents: Count(source.within(0...3)), volunteerHours: Count(source.within(0...3)))
            let report: ReportID = id("r")
            grounds[place].reports.append(report)
            story.tell(
                try Facts.report(
                    report, agreement, replies: replies, participation: source.below(3) == 0 ? nil : participation),
                in: territory)
        case 10:
            story.tell(Facts.brought(agreement, source.within(0...90)), in: territory)
            story.tell(try Facts.extended(agreement, to: story.day.adding(days: source.below(90))), in: territory)
        case 0, 1:
            let amount = min(award.amount - award.disbursed, source.within(1...200))
            guard amount > 0 else { return }
            grounds[place].awards[which].disbursed += amount
            story.tell(
                DisbursementMade(
                    agreement: agreement, amount: Money(amount), bankReference: try Facts.known(Facts.paper),
                    n: Count(source.within(1...2))), in: territory)
        case 2, 3, 4:
            let amount = min(award.disbursed - award.reported, source.within(1...90))
            guard amount > 0 else { return }
            let expense: ExpenseID = id("e")
            let isOwn = source.below(5) == 0
            if !isOwn { grounds[place].awards[which].reported += amount }
            grounds[place].expenses.append((expense, amount))
            story.tell(try Facts.expense(expense, agreement, amount, isOwn ? .own : .grant), in: territory)
        case 5, 6:
            guard !grounds[place].expenses.isEmpty else { return }
            let expense = source.pick(grounds[place].expenses)
            let accepted = source.within(0...expense.amount)
            story.tell(try Facts.review(expense.id, .sample(from: &source), accepted), in: territory)
        default:
            let kept = award.disbursed - award.reported
            if kept > 0, source.below(2) == 0 {
                let cause = RefundReceived.Cause.sample(from: &source)
                let amount = source.within(1...kept)
                grounds[place].awards[which].disbursed -= amount
                story.tell(
                    RefundReceived(
                        agreement: agreement, amount: Money(amount), cause: cause,
                        n: cause == .returnedTransfer ? Count(source.within(1...2)) : nil), in: territory)
            } else if source.below(3) == 0 {
                grounds[place].awards[which].open = false
                closing(agreement, place, territory)
            }
        }
    }

    private mutating func closing(_ agreement: AgreementID, _ place: Int, _ territory: TerritoryID) {
        let objectives = (grounds[place].plans.last?.objectives ?? []).prefix(source.below(3))
        story.tell(
            ProjectClosed(
                agreement: agreement, outcome: .sample(from: &source),
                results: objectives.isEmpty
                    ? nil : objectives.map { .init(objective: $0, value: source.within(-5...60)) }), in: territory)
    }

    private mutating func guarantee(_ agreement: AgreementID, _ territory: TerritoryID) {
        let action: GuaranteeRecorded.Action = source.pick([.lodged, .lodged, .extended, .returned, .executed])
        let until = source.below(3) == 0 ? nil : story.day.adding(days: source.below(200))
        story.tell(
            GuaranteeRecorded(
                action: action, agreement: agreement, amount: 1,
                kind: source.below(4) == 0 ? .policy : .promissoryNote, validUntil: until), in: territory)
    }

    private mutating func amendment(
        of agreement: AgreementID, _ amount: Int64, _ territory: TerritoryID
    ) throws {
        let first = source.within(0...amount)
        let condition = Instalment.Condition.sample(from: &source)
        story.tell(
            AgreementAmended(
                agreement: agreement, authorisedBy: try Facts.known(Facts.someone),
                instalments: [
                    Instalment(amount: Money(first), condition: .signature, n: 1),
                    Instalment(
                        amount: Money(amount - first), condition: condition, n: 2,
                        threshold: condition == .progress ? 5_000 : nil),
                ], reason: Note("…"),
                reportsDue: source.below(3) == 0 ? [story.day.adding(days: source.below(60))] : nil), in: territory)
    }
}
