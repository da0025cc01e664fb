import Events

/// `participation`: how many residents were to take part in what, and how many did.
struct ParticipationReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>

    init(_ streams: Streams<Figure>) { self.streams = streams }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        var lines: [ParticipationLine<Figure>] = []
        for views in streams.all {
            if let ledger = views.ledger { lines += try projects(ledger, of: views.territory) }
            guard let book = views.community?.book else { continue }
            for action in book.actions { lines.append(try ParticipationLine(views.territory, action)) }
            for assembly in book.assemblies { lines.append(try ParticipationLine(views.territory, assembly)) }
        }
        return try ParticipationLine<Figure>.shape.table(
            lines, day: \.cycleDay)
    }

    /// The projects that have an award in force, as they were submitted.
    private func projects(
        _ ledger: Ledger<Figure>, of territory: TerritoryID
    ) throws(FoldFailure) -> [ParticipationLine<Figure>] {
        var lines: [Int: ParticipationLine<Figure>] = [:]
        for award in ledger.book.awards where !award.ended {
            let project = ledger.book.projects[award.project]
            var line =
                if let known = lines[award.project] {
                    known
                } else {
                    try ParticipationLine(territory, project, cycleDay: ledger.cycleDay(of: project))
                }
            try line.take(award)
            lines[award.project] = line
        }
        return lines.sorted { $0.key < $1.key }.map(\.value)
    }
}
