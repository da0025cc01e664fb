import Events
import Rules

/// `rankings`: how evaluators judged each project of a call, where it came to stand, and why it was not funded.
struct RankingsReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>
    private let context: ReportContext

    init(_ streams: Streams<Figure>, _ context: ReportContext) {
        self.streams = streams
        self.context = context
    }

    /// The projects, and what evaluators gave them criterion by criterion.
    func tables() throws(FoldFailure) -> [ReportTable<Figure>] {
        var lines: [RankingLine<Figure>] = []
        for views in streams.all {
            guard let ledger = views.ledger, let funnel = views.funnel else { continue }
            for call in funnel.book.calls { lines += try self.lines(call, funnel, ledger, of: views.territory) }
        }
        let criteria = lines.flatMap(\.criteria)
        return [
            try RankingLine<Figure>.shape.table(
                lines, day: \.day),
            try CriterionLine.shape(Figure.self).table(
                criteria, day: \.day),
        ]
    }

    /// The projects of a call of which any was evaluated or ranked, by their places.
    private func lines(
        _ call: CallJudging, _ funnel: Funnel<Figure>, _ ledger: Ledger<Figure>, of territory: TerritoryID
    ) throws(FoldFailure) -> [RankingLine<Figure>] {
        let stages = funnel.book.projects.filter { $0.call == call.call }
        guard stages.contains(where: { !$0.evaluations.isEmpty || $0.ranked != nil }) else { return [] }
        var lines: [RankingLine<Figure>] = []
        for stage in stages {
            guard let place = ledger.projects[stage.project.text] else { continue }
            let project = ledger.book.projects[place]
            let award = ledger.book.awards.last { $0.project == place }
            lines.append(
                try RankingLine(
                    territory: territory, call: call, project: project, stage: stage, award: award,
                    day: ledger.cycleDay(of: project)))
        }
        let ranks = ranks(of: lines, call)
        for index in lines.indices { lines[index].rank = ranks[lines[index].project.project.text] }
        return lines.sorted {
            ($0.stage.place ?? .max, $0.rank ?? .max, $0.project.submitted)
                < ($1.stage.place ?? .max, $1.rank ?? .max, $1.project.submitted)
        }
    }

    /// The place that the rules give to each project that competes and was evaluated.
    private func ranks(of lines: [RankingLine<Figure>], _ call: CallJudging) -> [String: Int64] {
        var contenders: [Voting.Contender] = []
        for line in lines where line.project.withdrawn == nil && call.admits(line.stage) {
            guard let total = line.total, let score = try? Voting.Score(points: total) else { continue }
            contenders.append(
                Voting.Contender(
                    option: line.project.project.text, score: score, cost: line.project.requested?.value,
                    submitted: Int64(clamping: line.project.submitted)))
        }
        // It fails only for two projects of one id, which no stream has.
        let order = try? Voting.order(
            contenders, by: call.ties.links, occasion: call.call.text, hash: context.sha256)
        let placings = (order?.placings ?? []).map { ($0.option, Int64($0.position)) }
        return Dictionary(placings) { first, _ in first }
    }
}
