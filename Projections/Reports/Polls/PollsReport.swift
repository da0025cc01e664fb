import Events
import Rules

/// `polls`: what each option gathered and where it came to stand. Of a secret poll nothing before it closes.
struct PollsReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>
    private let context: ReportContext

    init(_ streams: Streams<Figure>, _ context: ReportContext) {
        self.streams = streams
        self.context = context
    }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        var lines: [PollLine<Figure>] = []
        for views in streams.all {
            guard let polling = views.polling, let ledger = views.ledger else { continue }
            let awarded = Set(ledger.book.awards.lazy.filter { !$0.ended }.map(\.project))
            for poll in polling.polls { lines += self.lines(poll, ledger, awarded, of: views.territory) }
        }
        return try PollLine.shape.table(
            lines, day: \.day)
    }

    private func lines(
        _ poll: PollAccount<Figure>, _ ledger: Ledger<Figure>, _ awarded: Set<Int>, of territory: TerritoryID
    ) -> [PollLine<Figure>] {
        let day = ledger.cycleDay(of: poll)
        var lines = poll.options.map { PollLine(territory: territory, poll: poll, option: $0, day: day) }
        guard poll.isShown else { return lines }
        let projects = lines.map { line in
            poll.subject == .projects ? ledger.projects[line.option.option.text] : nil
        }
        if let order = order(poll, projects.map { $0.map { ledger.book.projects[$0] } }) {
            let places = Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($1.option.option.text, $0) })
            let sizes = Dictionary(order.placings.map { ($0.rank, 1) }, uniquingKeysWith: +)
            for (index, placing) in order.placings.enumerated() {
                guard let place = places[placing.option] else { continue }
                let next = index + 1 < order.placings.count ? order.placings[index + 1] : nil
                lines[place].rank = Int64(placing.position)
                lines[place].isTied = sizes[placing.rank] ?? 0 > 1
                lines[place].margin = next.map { placing.score.halves - $0.score.halves }
            }
        }
        for place in lines.indices where poll.outcome == .valid {
            switch poll.subject {
            case .projects: lines[place].isSelected = projects[place].map(awarded.contains) ?? false
            case .needs: lines[place].isSelected = lines[place].option.adopted
            case .purpose, .other: lines[place].isSelected = lines[place].rank.map { $0 == 1 }
            }
        }
        return lines.sorted { ($0.rank ?? .max) < ($1.rank ?? .max) }
    }

    /// The total order, for methods with an additive score and polls that were not declared void.
    private func order(_ poll: PollAccount<Figure>, _ projects: [ProjectAccount<Figure>?]) -> Voting.Order? {
        guard poll.counting != nil, poll.outcome != .void else { return nil }
        let contenders = zip(poll.options, projects).map { option, project in
            Voting.Contender(
                option: option.option.text, score: Voting.Score(halves: option.score.value),
                supporters: poll.countsSupporters ? option.supporters.value : nil,
                cost: project?.requested?.value, submitted: project.map { Int64(clamping: $0.submitted) })
        }
        // It fails only for two options of one id, which no poll has.
        return try? Voting.order(contenders, by: poll.ties.links, occasion: poll.poll.text, hash: context.sha256)
    }
}

extension Ledger {
    /// The day that says to which cycle a poll belongs: its own, or by the rules that of its call.
    func cycleDay(of poll: PollAccount<Figure>) -> Day {
        guard poll.isByCall, let call = poll.call.flatMap({ calls[$0.text] }) else { return poll.opened }
        return book.calls[call].published ?? poll.opened
    }
}

extension PollAccount {
    /// Old minutes tell points, which are ballots only where each names an option once.
    var countsSupporters: Bool { !isSummary || method == .approval || method == .plurality }
}
