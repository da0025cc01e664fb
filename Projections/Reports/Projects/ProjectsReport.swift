import Events
import Rules

/// `projects`: each project from what was asked to what was accepted, and where it stands.
struct ProjectsReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>

    init(_ streams: Streams<Figure>) { self.streams = streams }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        var lines: [ProjectLine<Figure>] = []
        for views in streams.all {
            guard let ledger = views.ledger, let funnel = views.funnel, let polling = views.polling else { continue }
            lines += try self.lines(ledger, funnel, polling, of: views.territory)
        }
        return try ProjectLine<Figure>.shape.table(
            lines, currency: \.currency, day: \.day)
    }

    private func lines(
        _ ledger: Ledger<Figure>, _ funnel: Funnel<Figure>, _ polling: Polling<Figure>, of territory: TerritoryID
    ) throws(FoldFailure) -> [ProjectLine<Figure>] {
        var lines = ledger.book.projects.map { project in
            ProjectLine<Figure>(
                territory: territory, currency: streams.currency(of: territory), project: project,
                call: ledger.book.calls[project.call].call, stage: funnel.stage(of: project.project),
                day: ledger.cycleDay(of: project))
        }
        for award in ledger.book.awards { try lines[award.project].add(award) }
        for poll in polling.polls where poll.subject == .projects && poll.isShown && poll.countsSupporters {
            for option in poll.options {
                guard let place = ledger.projects[option.option.text] else { continue }
                lines[place].votes = try (lines[place].votes ?? Figure()).adding(option.supporters)
            }
        }
        return lines
    }
}
