import Events

/// What stands behind one row of `training`.
struct TrainingLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let training: TrainingAccount
    let hours: Figure
    let attendees: Figure
    private(set) var completed = Figure()
    private(set) var competencesRaised = Figure()
    private var people: Set<Person> = []

    init(_ territory: TerritoryID, _ training: TrainingAccount) throws(FoldFailure) {
        self.territory = territory
        self.training = training
        hours = try Figure(training.hours, at: training.position)
        attendees = try Figure(training.attendees, at: training.position)
    }

    mutating func take(_ completion: TrainingCompletion) throws(FoldFailure) {
        if people.insert(completion.person).inserted {
            try completed.add(1, at: completion.position)
        } else {
            completed.support(at: completion.position)
        }
        if completion.raised { try competencesRaised.add(1, at: completion.position) }
    }

    static var shape: TableShape<TrainingLine, Figure> {
        TableShape(
            name: "training", title: "Trainings", rows: "TERRITORY/TRAINING",
            columns: [
                .id("territory", "The territory that held it, or programme.") { $0.territory.text },
                .id("training", "The training.") { $0.training.training.text },
                .text("title", "Its title.") { $0.training.title.string },
                .id("topic", "What it is about.") { $0.training.topic.text },
                .id("provider", "The organisation that gave it.") { $0.training.provider.text },
                .day("day", "Its first day.") { $0.training.day },
                .figure("hours", .count, "Hours that it took.") { $0.hours },
                .figure("attendees", .people, "People who attended; who attends two trainings counts in each.") {
                    $0.attendees
                },
                .figure("completed", .people, "People who completed it, each once, wherever that was recorded.") {
                    $0.completed
                },
                .figure(
                    "competencesRaised", .people,
                    "Completions that tell of a competence commanded better than before, a person counting once for "
                        + "each."
                ) { $0.competencesRaised },
            ])
    }
}
