import Events
import Rules

/// `budgets`: where the money came from, what it was set aside for and how far it has been carried out.
struct BudgetsReport<Figure: ReportFigure> {
    let streams: Streams<Figure>
    let context: ReportContext
    let grouping: Grouping

    init(_ streams: Streams<Figure>, _ context: ReportContext, by grouping: Grouping) {
        self.streams = streams
        self.context = context
        self.grouping = grouping
    }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        var lines: [BudgetLine<Figure>] = []
        for views in streams.all {
            if let ledger = views.ledger { lines += try self.lines(ledger, of: views.territory) }
        }
        return try shape.table(lines, currency: \.currency, day: \.day)
    }

    private func lines(
        _ ledger: Ledger<Figure>, of territory: TerritoryID
    ) throws(FoldFailure) -> [BudgetLine<Figure>] {
        let currency = streams.currency(of: territory)
        var sheet = BudgetSheet<Figure>(territory, currency)
        let live = try ledger.liveAwards()
        if grouping == .fund { try addFunds(ledger, &sheet, live) }
        if grouping == .fund || grouping == .call { try addCalls(ledger, &sheet, live) }
        var places: [Int?] = []
        places.reserveCapacity(ledger.book.projects.count)
        for project in ledger.book.projects {
            let day = day(of: project, ledger)
            guard streams.isAsked(day, in: territory) else {
                places.append(nil)
                continue
            }
            let place = sheet.place(of: key(project, ledger), on: day)
            places.append(place)
            try sheet.lines[place].add(project)
        }
        for award in ledger.book.awards {
            if let place = places[award.project] { try sheet.lines[place].add(award, today: context.today) }
        }
        return sheet.inOrder
    }

    /// The day that says to which cycle the money of a project belongs: calls, and funds with them, stay whole.
    private func day(of project: ProjectAccount<Figure>, _ ledger: Ledger<Figure>) -> Day? {
        switch grouping {
        case .objective, .project: ledger.cycleDay(of: project)
        default: ledger.book.calls[project.call].published
        }
    }

    /// What the money of a project is put down to.
    private func key(_ project: ProjectAccount<Figure>, _ ledger: Ledger<Figure>) -> String? {
        switch grouping {
        case .fund: ledger.book.calls[project.call].fund?.text
        case .objective: project.objectives.first?.text
        case .project: project.project.text
        default: ledger.book.calls[project.call].call.text
        }
    }

    private func addFunds(
        _ ledger: Ledger<Figure>, _ sheet: inout BudgetSheet<Figure>, _ live: [Figure]
    ) throws(FoldFailure) {
        for fund in ledger.book.funds {
            for movement in fund.movements where streams.isAsked(movement.day, in: sheet.territory) {
                let place = sheet.place(ofFund: fund.fund, on: movement.day)
                try sheet.lines[place].add(movement)
            }
        }
        for fund in streams.programme?.ledger?.book.funds ?? [] {
            for movement in fund.movements
            where movement.territory == sheet.territory && streams.isAsked(movement.day, in: sheet.territory) {
                let place = sheet.place(ofFund: fund.fund, on: movement.day)
                try sheet.lines[place].allocated?.add(movement.amount)
            }
        }
        for place in sheet.lines.indices {
            let line = sheet.lines[place]
            sheet.lines[place].available = try line.financed?.adding(line.allocated ?? Figure())
                .subtracting(line.withdrawn ?? Figure())
        }
        for (call, account) in ledger.book.calls.enumerated()
        where streams.isAsked(account.published, in: sheet.territory) {
            guard let fund = account.fund else { continue }
            let place = sheet.place(ofFund: fund, on: account.published)
            try sheet.lines[place].available?.subtract(ledger.held(call, live: live[call]))
            if let position = account.position { sheet.lines[place].available?.support(at: position) }
        }
    }

    private func addCalls(
        _ ledger: Ledger<Figure>, _ sheet: inout BudgetSheet<Figure>, _ live: [Figure]
    ) throws(FoldFailure) {
        for (call, account) in ledger.book.calls.enumerated()
        where streams.isAsked(account.published, in: sheet.territory) {
            let place = sheet.place(
                of: grouping == .fund ? account.fund?.text : account.call.text, on: account.published)
            guard let pot = account.pot, let published = account.position else { continue }
            sheet.lines[place].pot = try (sheet.lines[place].pot ?? Figure()).adding(pot)
            sheet.lines[place].pot?.support(at: published)
            if grouping == .call, !account.resolved {
                sheet.lines[place].available = try pot.subtracting(live[call])
            }
        }
    }
}

extension BudgetsReport {
    private var shape: TableShape<BudgetLine<Figure>, Figure> {
        TableShape(
            name: "budgets", title: "Budgets by \(grouping.rawValue)",
            rows: "TERRITORY/\(grouping.rawValue.uppercased())",
            columns: [
                .id("territory", "The territory, or programme.") { $0.territory.text },
                .text("currency", "The currency of all amounts of the row.") { $0.currency?.code },
                .id(grouping.rawValue, "The \(grouping.rawValue); blank for money that names none.") { $0.id },
            ] + sources + awards + execution)
    }

    /// Columns that only funds and calls have.
    private var sources: [ColumnShape<BudgetLine<Figure>, Figure>] {
        let pot: [ColumnShape<BudgetLine<Figure>, Figure>] = [
            .figure("pot", .money, "Sum of the pots of its calls, as published or last amended.") { $0.pot }
        ]
        if grouping == .call { return pot }
        if grouping != .fund { return [] }
        return [
            .figure("financed", .money, "Money financed in this stream; gifts in kind are not money.") { $0.financed },
            .figure("withdrawn", .money, "Money taken back out of the fund in this stream.") { $0.withdrawn },
            .figure(
                "allocated", .money,
                "What the programme gave of its fund: positive in the territory, negative in programme."
            ) { $0.allocated },
            .figure("inKind", .money, "The value of gifts in kind; never part of a pot or a balance.") { $0.inKind },
        ] + pot
    }

    private var awards: [ColumnShape<BudgetLine<Figure>, Figure>] {
        [
            .figure("requested", .money, "Sum of what the projects submitted ask for; blank where none says it.") {
                $0.requested
            },
            .figure("awarded", .money, "Sum of the awards made, also of those that ended later.") { $0.awarded },
            .figure("amountsMissing", .count, "Awards in force whose amount the source does not tell; in no sum.") {
                $0.amountsMissing
            },
            .figure("freed", .money, "What awards that ended set free.") { $0.freed },
            .figure("committed", .money, "Sum of the instalments of the agreements, as signed or last amended.") {
                $0.committed
            },
            .figure("disbursed", .money, "Paid to grantees, less transfers that came back.") { $0.disbursed },
        ]
    }

    private var execution: [ColumnShape<BudgetLine<Figure>, Figure>] {
        let available: [ColumnShape<BudgetLine<Figure>, Figure>] =
            switch grouping {
            case .fund:
                [
                    .figure(
                        "available", .money,
                        "financed + allocated - withdrawn, less what its calls hold: the pot of a call that is not resolved, "
                            + "awarded - freed - refunded of one that is or that has no pot."
                    ) { $0.available }
                ]
            case .call:
                [
                    .figure(
                        "available", .money,
                        "The pot, less awarded - freed - refunded; blank once the call is resolved or without a pot."
                    ) { $0.available }
                ]
            default: []
            }
        return expenses + available + [
            .figure(
                "cofinancing", .money,
                "Own money and work that was recorded, and expenses reported as paid with it, less those rejected."
            ) { $0.cofinancing },
            .figure(
                "executed", .money,
                "By rules.execution.executedBasis when the agreement was signed: accepted, disbursed, or "
                    + "reported - rejected."
            ) { $0.executed },
            .plain("execution", .bp, "executed as a share of awarded - freed; blank where that is 0.") { $0.execution },
            .figure(
                "lateReports", .count,
                "Reports handed in after their day, and of agreements not closed those that are overdue."
            ) { $0.lateReports },
        ]
    }

    private var expenses: [ColumnShape<BudgetLine<Figure>, Figure>] {
        [
            .figure("reported", .money, "Expenses reported as paid with grant money.") { $0.reported },
            .figure("accepted", .money, "What the last review of each such expense accepts.") { $0.accepted },
            .figure("observed", .money, "What the last review left open, an answer being awaited.") { $0.observed },
            .figure("rejected", .money, "What the last review rejected.") { $0.rejected },
            .figure(
                "refundDue", .money,
                "Of agreements not closed: rejected - refunded; after the term disbursed - reported + rejected - "
                    + "refunded, so also what was not spent; never below 0."
            ) { $0.refundDue },
            .figure("refunded", .money, "Refunds received; a returned transfer lowers disbursed instead.") {
                $0.refunded
            },
            .figure("withGrantee", .money, "disbursed - accepted - refunded.") { (line) throws(FoldFailure) in
                try line.withGrantee()
            },
        ]
    }
}
