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
        return try shape.table(lines, key: { "\($0.territory)/\($0.id ?? "-")" }, currency: \.currency)
    }

    private func lines(
        _ ledger: Ledger<Figure>, of territory: TerritoryID
    ) throws(FoldFailure) -> [BudgetLine<Figure>] {
        let currency = ledger.book.currency ?? streams.programme?.ledger?.book.currency
        var lines = LineBook(territory, currency)
        let live = try ledger.liveAwards()
        if grouping == .fund { try addFunds(ledger, &lines, live) }
        if grouping == .fund || grouping == .call { try addCalls(ledger, &lines, live) }
        for project in ledger.book.projects { try lines.line(key(project, ledger)).add(project) }
        for award in ledger.book.awards {
            try lines.line(key(ledger.book.projects[award.project], ledger)).add(award, today: context.today)
        }
        return lines.inOrder
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
        _ ledger: Ledger<Figure>, _ lines: inout LineBook<Figure>, _ live: [Figure]
    ) throws(FoldFailure) {
        for fund in ledger.book.funds {
            lines.line(fund.fund.text).financed = fund.financed
            lines.line(fund.fund.text).inKind = fund.inKind
            var allocated = Figure()
            for allocation in fund.allocations { try allocated.subtract(allocation.amount) }
            lines.line(fund.fund.text).allocated = allocated
        }
        if lines.territory != .programme {
            for fund in streams.programme?.ledger?.book.funds ?? [] {
                guard let given = fund.allocations.first(where: { $0.territory == lines.territory }) else { continue }
                let before = lines.line(fund.fund.text).allocated ?? Figure()
                lines.line(fund.fund.text).allocated = try before.adding(given.amount)
            }
        }
        for id in lines.ids {
            let line = lines.line(id)
            var available = line.financed ?? Figure()
            try available.add(line.allocated ?? Figure())
            for call in ledger.book.calls.indices where ledger.book.calls[call].fund?.text == id {
                try available.subtract(ledger.held(call, live: live[call]))
            }
            lines.line(id).available = available
            if line.financed == nil { lines.line(id).financed = Figure() }
            if line.inKind == nil { lines.line(id).inKind = Figure() }
        }
    }

    private func addCalls(
        _ ledger: Ledger<Figure>, _ lines: inout LineBook<Figure>, _ live: [Figure]
    ) throws(FoldFailure) {
        for (place, call) in ledger.book.calls.enumerated() {
            let id = grouping == .fund ? call.fund?.text : call.call.text
            if let pot = call.pot {
                let before = lines.line(id).pot ?? Figure()
                lines.line(id).pot = try before.adding(pot)
                if grouping == .call, !call.resolved { lines.line(id).available = try pot.subtracting(live[place]) }
            } else {
                _ = lines.line(id)
            }
        }
    }
}

/// The lines of one territory in the order in which they were first named; what belongs to none comes last.
private struct LineBook<Figure: ReportFigure> {
    let territory: TerritoryID
    private let currency: Currency?
    private var lines: [BudgetLine<Figure>] = []
    private var places: [String?: Int] = [:]

    init(_ territory: TerritoryID, _ currency: Currency?) {
        self.territory = territory
        self.currency = currency
    }

    var ids: [String] { lines.compactMap(\.id) }

    var inOrder: [BudgetLine<Figure>] { lines.filter { $0.id != nil } + lines.filter { $0.id == nil } }

    private mutating func place(_ id: String?) -> Int {
        if let place = places[id] { return place }
        places[id] = lines.count
        lines.append(BudgetLine(territory, id, currency))
        return lines.count - 1
    }

    /// The line of an id, made when it is first asked for.
    func peek(_ id: String?) -> BudgetLine<Figure>? { places[id].map { lines[$0] } }

    mutating func update(_ id: String?) -> Int { place(id) }

    subscript(place: Int) -> BudgetLine<Figure> {
        get { lines[place] }
        set { lines[place] = newValue }
    }
}
