import Events
import Rules

/// `calls`: how many projects came in, how far they came and how much money was asked and given.
struct CallsReport<Figure: ReportFigure> {
    let streams: Streams<Figure>
    let grouping: Grouping

    init(_ streams: Streams<Figure>, by grouping: Grouping) {
        self.streams = streams
        self.grouping = grouping
    }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        var lines: [CallLine<Figure>] = []
        for views in streams.all {
            guard let ledger = views.ledger, let funnel = views.funnel else { continue }
            lines += try self.lines(ledger, funnel, of: views.territory)
        }
        return try shape.table(
            lines, currency: \.currency, day: \.day)
    }

    private func lines(
        _ ledger: Ledger<Figure>, _ funnel: Funnel<Figure>, of territory: TerritoryID
    ) throws(FoldFailure) -> [CallLine<Figure>] {
        var lines: [CallLine<Figure>] = []
        var places: [String?: Int] = [:]
        let placeOfCall = ledger.book.calls.map { call -> Int? in
            guard streams.isAsked(call.published, in: territory) else { return nil }
            let id = key(call, territory)
            if let place = places[id] { return place }
            places[id] = lines.count
            lines.append(CallLine(territory, id, ledger.book.currency, on: call.published))
            return lines.count - 1
        }
        var latestAward = [UInt64?](repeating: nil, count: ledger.book.projects.count)
        for award in ledger.book.awards {
            latestAward[award.project] = award.position
            if let place = placeOfCall[ledger.book.projects[award.project].call] { try lines[place].add(award) }
        }
        for (project, account) in ledger.book.projects.enumerated() {
            guard let place = placeOfCall[account.call] else { continue }
            let stage = funnel.stage(of: account.project)
            try lines[place].add(account, stage, latestAward: latestAward[project])
        }
        return lines
    }

    private func key(_ call: CallAccount<Figure>, _ territory: TerritoryID) -> String? {
        switch grouping {
        case .territory: territory.text
        case .category: call.category?.text
        default: call.call.text
        }
    }
}

extension CallsReport {
    private var shape: TableShape<CallLine<Figure>, Figure> {
        let what: [ColumnShape<CallLine<Figure>, Figure>] =
            grouping == .territory
            ? [] : [.id(grouping.rawValue, "The \(grouping.rawValue); blank where a call names none.") { $0.id }]
        return TableShape(
            name: "calls", title: "Calls by \(grouping.rawValue)",
            rows: grouping == .territory ? "TERRITORY" : "TERRITORY/\(grouping.rawValue.uppercased())",
            columns: [
                .id("territory", "The territory, or programme.") { $0.territory.text },
                .text("currency", "The currency of all amounts of the row.") { $0.currency?.code },
            ] + what + counts + amounts)
    }

    private var counts: [ColumnShape<CallLine<Figure>, Figure>] {
        [
            .figure("received", .count, "Projects submitted.") { $0.received },
            .figure("withdrawn", .count, "Projects that were withdrawn after.") { $0.withdrawn },
            .figure("inadmissible", .count, "Projects whose last decision is inadmissible.") { $0.inadmissible },
            .figure("admissible", .count, "Projects whose last decision is admissible.") { $0.admissible },
            .figure("evaluated", .count, "Projects with at least one evaluation.") { $0.evaluated },
            .figure(
                "aboveMinimum", .count, "Projects that the last ranking naming them does not put below the minimum."
            ) {
                $0.aboveMinimum
            },
            .figure("awarded", .count, "Awards in force: made and not ended.") { $0.awarded },
            .figure("waitlisted", .count, "Projects on the waiting list that were neither awarded nor withdrawn after.")
            {
                $0.waitlisted
            },
            .figure("completed", .count, "Agreements closed as completed.") { $0.completed },
        ]
    }

    private var amounts: [ColumnShape<CallLine<Figure>, Figure>] {
        [
            .figure("requestedAmount", .money, "Sum of what the projects submitted ask for; blank where none says it.")
            { $0.requestedAmount },
            .figure("awardedAmount", .money, "Sum of the awards made, less what those that ended set free.") {
                $0.awardedAmount
            },
            .figure("waitlistedAmount", .money, "Sum of what the projects counted in waitlisted wait for.") {
                $0.waitlistedAmount
            },
            .figure("amountsMissing", .count, "Awards in force whose amount the source does not tell; in no sum.") {
                $0.amountsMissing
            },
            .figure(
                "residentsInvolved", .people,
                "Residents who are to take part, as the projects submitted say; blank where none says it."
            ) {
                $0.residentsInvolved
            },
        ]
    }
}
