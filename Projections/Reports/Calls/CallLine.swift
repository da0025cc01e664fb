import Events
import Rules

/// The counts and sums behind one row of `calls`.
struct CallLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let id: String?
    let currency: Currency?
    /// The day that the first of its calls was published.
    let day: Day?

    var received = Figure()
    var withdrawn = Figure()
    var inadmissible = Figure()
    var admissible = Figure()
    var evaluated = Figure()
    var aboveMinimum = Figure()
    var awarded = Figure()
    var waitlisted = Figure()
    var completed = Figure()
    /// Nil while no project says one.
    var requestedAmount: Figure?
    var awardedAmount = Figure()
    var waitlistedAmount = Figure()
    var amountsMissing = Figure()
    /// Nil while no project says any.
    var residentsInvolved: Figure?

    init(_ territory: TerritoryID, _ id: String?, _ currency: Currency?, on day: Day?) {
        self.territory = territory
        self.id = id
        self.currency = currency
        self.day = day
    }

    mutating func add(
        _ project: ProjectAccount<Figure>, _ stage: ProjectStage<Figure>?, latestAward: UInt64?
    ) throws(FoldFailure) {
        try received.add(1, at: project.submitted)
        if let amount = project.requested { requestedAmount = try (requestedAmount ?? Figure()).adding(amount) }
        if let residents = project.residentsInvolved {
            residentsInvolved = try (residentsInvolved ?? Figure()).adding(Figure(residents, at: project.submitted))
        }
        if let position = project.withdrawn { try withdrawn.add(1, at: position) }
        guard let stage else { return }
        try admissible.add(stage.admissible)
        try inadmissible.add(stage.inadmissible)
        try evaluated.add(stage.evaluated)
        try aboveMinimum.add(stage.aboveMinimum)
        if let position = stage.waitlisted, position > latestAward ?? 0, project.withdrawn == nil {
            try waitlisted.add(stage.waitlistings)
            if let amount = stage.waitlistedAmount { try waitlistedAmount.add(amount) }
        }
    }

    mutating func add(_ award: AwardAccount<Figure>) throws(FoldFailure) {
        try awardedAmount.add(award.awarded)
        try awardedAmount.subtract(award.freed)
        if let closed = award.closed, closed.outcome == .completed { try completed.add(1, at: closed.position) }
        if award.ended { return }
        try awarded.add(1, at: award.position)
        if award.missing { try amountsMissing.add(1, at: award.position) }
    }
}
