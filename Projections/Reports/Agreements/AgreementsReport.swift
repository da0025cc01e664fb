import Events
import Rules

/// `agreements`: what each agreement waits for.
struct AgreementsReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>
    private let context: ReportContext

    init(_ streams: Streams<Figure>, _ context: ReportContext) {
        self.streams = streams
        self.context = context
    }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        var lines: [AgreementLine<Figure>] = []
        for views in streams.all {
            guard let ledger = views.ledger, let funnel = views.funnel else { continue }
            lines += self.lines(ledger, funnel, of: views.territory)
        }
        return try AgreementLine<Figure>.shape.table(
            lines, day: \.day)
    }

    private func lines(
        _ ledger: Ledger<Figure>, _ funnel: Funnel<Figure>, of territory: TerritoryID
    ) -> [AgreementLine<Figure>] {
        var lines: [AgreementLine<Figure>] = ledger.book.agreements.compactMap { link in
            let award = ledger.book.awards[link.award]
            guard let term = award.term else { return nil }
            let project = ledger.book.projects[award.project]
            return AgreementLine(
                territory: territory, agreement: link.agreement, project: project.project,
                organisation: funnel.stage(of: project.project)?.organisation, award: award, term: term,
                day: project.isByCall ? ledger.cycleDay(of: project) : term.signedOn, today: context.today)
        }
        let overdue = lines.filter { $0.daysLate ?? 0 > 0 }
        for place in lines.indices {
            let line = lines[place]
            let sector = line.organisation.flatMap { streams.organisation($0, in: territory)?.sector }
            lines[place].block(
                overdue: overdue.first {
                    line.organisation == nil ? $0.agreement == line.agreement : $0.organisation == line.organisation
                }?.agreement, sector: sector)
        }
        return lines
    }
}
