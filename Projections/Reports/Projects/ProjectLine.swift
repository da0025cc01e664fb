import Events
import Rules

/// What stands behind one row of `projects`.
struct ProjectLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let currency: Currency?
    let project: ProjectAccount<Figure>
    let call: CallID
    let stage: ProjectStage<Figure>?
    /// The day that says which cycle is its.
    let day: Day

    private var awarded = Figure()
    private var disbursed = Figure()
    private var accepted = Figure()
    /// Nil where no poll that can be shown was about it.
    var votes: Figure?
    /// The last award; of several one that was not ended.
    private var award: AwardAccount<Figure>?

    init(
        territory: TerritoryID, currency: Currency?, project: ProjectAccount<Figure>, call: CallID,
        stage: ProjectStage<Figure>?, day: Day
    ) {
        self.territory = territory
        self.currency = currency
        self.project = project
        self.call = call
        self.stage = stage
        self.day = day
    }

    mutating func add(_ award: AwardAccount<Figure>) throws(FoldFailure) {
        try awarded.add(award.awarded)
        try awarded.subtract(award.freed)
        try disbursed.add(award.disbursed)
        try accepted.add(award.accepted)
        if self.award == nil || !award.ended { self.award = award }
    }

    private var state: String { ProjectState(project, stage, award).rawValue }

    /// When the next report on an agreement that is not closed is due.
    private var nextDue: Day? {
        guard let award, award.closed == nil, !award.ended else { return nil }
        return award.term?.nextDue
    }

    static var shape: TableShape<ProjectLine, Figure> {
        TableShape(name: "projects", title: "Projects", rows: "TERRITORY/PROJECT", columns: identity + money + standing)
    }

    private static var identity: [ColumnShape<ProjectLine, Figure>] {
        [
            .id("territory", "The territory.") { $0.territory.text },
            .text("currency", "The currency of all amounts of the row.") { $0.currency?.code },
            .id("project", "The project.") { $0.project.project.text },
            .id("call", "The call that it answers.") { $0.call.text },
            .id("organisation", "Who handed it in; blank where the source is silent.") {
                $0.stage?.organisation?.text
            },
            .text("title", "What it is called.") { $0.stage?.title?.string },
            .text("objectives", "The objectives it contributes to; its money goes to the first.") {
                $0.project.objectives.isEmpty ? nil : $0.project.objectives.map(\.text).joined(separator: " ")
            },
            .text("state", "The furthest that it came: " + ProjectState.words + ".") { $0.state },
            .day("submitted", "The day it was handed in.") { $0.project.day },
        ]
    }

    private static var money: [ColumnShape<ProjectLine, Figure>] {
        [
            .figure("requested", .money, "What it asks for; blank where the source is silent.") {
                $0.project.requested
            },
            .figure("awarded", .money, "What it was awarded, less what was freed.") { $0.awarded },
            .figure("disbursed", .money, "Paid to the grantee, less transfers that came back.") { $0.disbursed },
            .figure("accepted", .money, "Expenses of grant money that were accepted.") { $0.accepted },
        ]
    }

    private static var standing: [ColumnShape<ProjectLine, Figure>] {
        [
            .plain("score", .bp, "Its score in the last ranking of its call; blank before one is published.") {
                $0.stage?.score?.value
            },
            .figure(
                "votes", .count,
                "Ballots that name it in polls on projects; blank where none was held, or nothing may be shown yet."
            ) { $0.votes },
            .day("nextDue", "When its next report is due; blank where none is.") { $0.nextDue },
        ]
    }
}
