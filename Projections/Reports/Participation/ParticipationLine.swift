import Events

/// What stands behind one row of `participation`.
struct ParticipationLine<Figure: ReportFigure> {
    /// What people took part in.
    enum Kind: String { case project, action, session }

    let territory: TerritoryID
    let kind: Kind
    let id: String
    let title: String?
    /// Nil for a project, which takes many.
    let day: Day?
    /// The day whose cycle it belongs to.
    let cycleDay: Day
    /// Nil where nobody planned a number.
    let planned: Figure?
    /// Nil where nobody told of any.
    private(set) var reached: Figure?
    private(set) var volunteerHours: Figure?

    init(_ territory: TerritoryID, _ project: ProjectAccount<Figure>, cycleDay: Day) throws(FoldFailure) {
        self.territory = territory
        kind = .project
        id = project.project.text
        title = project.title.string
        day = nil
        self.cycleDay = cycleDay
        if let residents = project.residentsInvolved {
            planned = try Figure(residents, at: project.submitted)
        } else {
            planned = nil
        }
    }

    init(_ territory: TerritoryID, _ action: ActionAccount) throws(FoldFailure) {
        self.territory = territory
        kind = .action
        id = action.action.text
        title = action.title.string
        day = action.day
        cycleDay = action.day
        planned = nil
        reached = try Figure(latest: action.residents, at: action.position)
    }

    init(_ territory: TerritoryID, _ assembly: AssemblyAccount) throws(FoldFailure) {
        self.territory = territory
        kind = .session
        id = assembly.session.text
        title = nil
        day = assembly.day
        cycleDay = assembly.day
        planned = nil
        reached = try Figure(latest: assembly.residents, at: assembly.position)
    }

    /// Adds what the reports of an award say; one that says nobody says nothing.
    mutating func take(_ award: AwardAccount<Figure>) throws(FoldFailure) {
        if award.residents.value > 0 { reached = try (reached ?? Figure()).adding(award.residents) }
        if award.volunteerHours.value > 0 {
            volunteerHours = try (volunteerHours ?? Figure()).adding(award.volunteerHours)
        }
    }

    static var shape: TableShape<ParticipationLine, Figure> {
        TableShape(
            name: "participation", title: "Participation", rows: "TERRITORY/KIND/ID",
            columns: [
                .id("territory", "The territory, or programme.") { $0.territory.text },
                .text(
                    "kind",
                    "project (one that has an award in force), action, or session (one of the board that counted the "
                        + "residents who came)."
                ) { $0.kind.rawValue },
                .id("id", "Which one.") { $0.id },
                .text("title", "Its title; blank for a session.") { $0.title },
                .day("day", "When; blank for a project.") { $0.day },
                .figure("planned", .people, totalled: false, "Residents who were to take part, as the project said.") {
                    $0.planned
                },
                .figure(
                    "reached", .people, totalled: false,
                    "Residents who took part: as the reports of the project say, those that reply to others left out "
                        + "and each report counted, blank where none tells of any; as the action or the session says."
                ) { $0.reached },
                .figure("volunteerHours", .count, "Hours that people gave, as those reports say.") {
                    $0.volunteerHours
                },
            ])
    }
}
