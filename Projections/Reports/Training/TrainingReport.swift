import Events

/// `training`: what was taught, to how many, and what they command better since.
struct TrainingReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>

    init(_ streams: Streams<Figure>) { self.streams = streams }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        var lines: [TrainingLine<Figure>] = []
        var places: [TerritoryID: [TrainingID: Int]] = [:]
        for views in streams.all {
            for training in views.community?.book.trainings ?? [] {
                places[views.territory, default: [:]][training.training] = lines.count
                lines.append(try TrainingLine(views.territory, training))
            }
        }
        // A training that the territory does not know is one of the programme.
        let completions = streams.all.flatMap { views in
            (views.community?.book.completions ?? []).compactMap { completion in
                (places[views.territory]?[completion.training] ?? places[.programme]?[completion.training])
                    .map { (line: $0, completion: completion) }
            }
        }
        for (line, completion) in completions.sorted(by: { $0.completion.position < $1.completion.position }) {
            try lines[line].take(completion)
        }
        return try TrainingLine<Figure>.shape.table(
            lines, day: \.training.day)
    }
}
