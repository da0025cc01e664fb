import Events
import Rules

/// The figures by which a cycle of a territory, or all of its time, is known.
struct Headline<Figure: ReportFigure> {
    var needs = Figure()
    var sessions = Figure()
    var ballots = Figure()
    var projects = Figure()
    var awards = Figure()
    var completed = Figure()
    var awarded = Figure()
    var disbursed = Figure()
    var accepted = Figure()
    var lessons = Figure()
    var adoptions = Figure()
    var exchanges = Figure()

    /// Adds a project with its awards: all that became of it counts where it counts.
    fileprivate mutating func add(_ award: AwardAccount<Figure>) throws(FoldFailure) {
        if !award.ended { try awards.add(1, at: award.position) }
        if let closed = award.closed, closed.outcome == .completed { try completed.add(1, at: closed.position) }
        try awarded.add(award.awarded)
        try awarded.subtract(award.freed)
        try disbursed.add(award.disbursed)
        try accepted.add(award.accepted)
    }

    /// The columns of a table whose lines have such figures.
    static func columns<Line>(_ headline: @escaping (Line) -> Headline) -> [ColumnShape<Line, Figure>] {
        community(headline) + money(headline) + learning(headline)
    }

    private static func community<Line>(_ headline: @escaping (Line) -> Headline) -> [ColumnShape<Line, Figure>] {
        [
            .figure("needs", .count, "Needs raised.") { headline($0).needs },
            .figure("sessions", .count, "Sessions that boards held.") { headline($0).sessions },
            .figure("ballots", .count, "Ballots counted in polls that may be shown.") { headline($0).ballots },
            .figure("projects", .count, "Projects submitted, withdrawn ones included.") { headline($0).projects },
        ]
    }

    private static func money<Line>(_ headline: @escaping (Line) -> Headline) -> [ColumnShape<Line, Figure>] {
        [
            .figure("awards", .count, "Awards in force of these projects: made and not ended.") {
                headline($0).awards
            },
            .figure("completed", .count, "Agreements on these projects that were closed as completed.") {
                headline($0).completed
            },
            .figure("awarded", .money, "Sum of the awards of these projects, less what was freed.") {
                headline($0).awarded
            },
            .figure("disbursed", .money, "Paid for these projects, less transfers that came back.") {
                headline($0).disbursed
            },
            .figure("accepted", .money, "Expenses of grant money on these projects that were accepted.") {
                headline($0).accepted
            },
        ]
    }

    private static func learning<Line>(_ headline: @escaping (Line) -> Headline) -> [ColumnShape<Line, Figure>] {
        [
            .figure("lessons", .count, "Lessons identified.") { headline($0).lessons },
            .figure("adoptions", .count, "Adoptions of lessons that the territory recorded, its own and others'.") {
                headline($0).adoptions
            },
            .figure("exchanges", .count, "Exchanges that the territory took part in.") { headline($0).exchanges },
        ]
    }
}

extension Headline {
    /// Hands each fact of a territory, with the day that says which cycle is its, to the headline that it belongs to.
    static func collect(
        _ views: Views<Figure>, _ exchanges: [Exchange], _ lessonDay: (LessonAccount<Figure>) -> Day,
        into take: (Day, (inout Headline) throws(FoldFailure) -> Void) throws(FoldFailure) -> Void
    ) throws(FoldFailure) {
        for need in views.planning?.book.needs ?? [] {
            try take(need.raised) { (line) throws(FoldFailure) in try line.needs.add(1, at: need.position) }
        }
        for session in views.boards?.book.sessions ?? [] {
            try take(session.day) { (line) throws(FoldFailure) in try line.sessions.add(1, at: session.position) }
        }
        if let ledger = views.ledger {
            for poll in views.polling?.polls ?? [] where poll.isShown {
                try take(ledger.cycleDay(of: poll)) { (line) throws(FoldFailure) in try line.ballots.add(poll.ballots) }
            }
            for project in ledger.book.projects {
                try take(ledger.cycleDay(of: project)) { (line) throws(FoldFailure) in
                    try line.projects.add(1, at: project.submitted)
                }
            }
            for award in ledger.book.awards {
                let project = ledger.book.projects[award.project]
                try take(ledger.cycleDay(of: project)) { (line) throws(FoldFailure) in try line.add(award) }
            }
        }
        for lesson in views.lessons?.book.lessons ?? [] {
            try take(lessonDay(lesson)) { (line) throws(FoldFailure) in try line.lessons.add(1, at: lesson.position) }
        }
        for adoption in views.lessons?.book.adoptions ?? [] {
            try take(adoption.day) { (line) throws(FoldFailure) in try line.adoptions.add(1, at: adoption.position) }
        }
        for exchange in exchanges {
            try take(exchange.day) { (line) throws(FoldFailure) in try line.exchanges.add(1, at: exchange.position) }
        }
    }
}
