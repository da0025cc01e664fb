import Events
import Rules

/// What organisations committed themselves to and what came of it.
struct Support<Figure: ReportFigure> {
    let currency: Currency?
    private(set) var commitments = Figure()
    private(set) var fulfilled = Figure()
    private(set) var overdue = Figure()
    private(set) var pledged = Figure()
    private(set) var leverage = Figure()

    init(_ currency: Currency?) { self.currency = currency }

    mutating func take(_ commitment: CommitmentAccount, today: Day) throws(FoldFailure) {
        try commitments.add(1, at: commitment.position)
        if let value = commitment.value { try pledged.add(value, at: commitment.position) }
        let isPast = commitment.due.map { $0 < today } ?? false
        guard let kept = commitment.fulfilled else {
            if isPast { try overdue.add(1, at: commitment.position) }
            return
        }
        // What was kept rests on what was promised, and is no longer overdue.
        if isPast { overdue.support(at: kept.position) }
        try fulfilled.add(1, at: kept.position)
        fulfilled.support(at: commitment.position)
        if let value = kept.value ?? commitment.value {
            try leverage.add(value, at: kept.position)
            leverage.support(at: commitment.position)
        }
    }

    /// The columns of ``Support``, of lines that have one; totalled where each commitment stands in one row only.
    static func columns<Line>(
        totalled: Bool, commitments: String, _ support: @escaping (Line) -> Support
    ) -> [ColumnShape<Line, Figure>] {
        [
            .figure("commitments", .count, totalled: totalled, commitments) { support($0).commitments },
            .figure("fulfilled", .count, totalled: totalled, "Commitments that were kept.") { support($0).fulfilled },
            .figure(
                "overdue", .count, totalled: totalled, "Commitments whose day has passed and that were not kept."
            ) { support($0).overdue },
            .figure("pledged", .money, totalled: totalled, "What the commitments are worth, where they say so.") {
                support($0).pledged
            },
            .figure(
                "leverage", .money, totalled: totalled,
                "What the commitments that were kept were worth: as keeping them says, else as they had been recorded."
            ) { support($0).leverage },
        ]
    }
}
