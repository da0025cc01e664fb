import Events
import Rules

/// The lines of `budgets` of one territory, each made when it is first named.
struct BudgetSheet<Figure: ReportFigure> {
    let territory: TerritoryID
    var lines: [BudgetLine<Figure>] = []
    private let currency: Currency?
    private var places: [String?: Int] = [:]

    init(_ territory: TerritoryID, _ currency: Currency?) {
        self.territory = territory
        self.currency = currency
    }

    /// As first named; what belongs to none comes last.
    var inOrder: [BudgetLine<Figure>] { lines.filter { $0.id != nil } + lines.filter { $0.id == nil } }

    mutating func place(of id: String?, on day: Day?) -> Int {
        if let place = places[id] { return place }
        places[id] = lines.count
        lines.append(BudgetLine(territory, id, currency, on: day))
        return lines.count - 1
    }

    /// The line of a fund, which has sources.
    mutating func place(ofFund fund: FundID, on day: Day?) -> Int {
        let place = place(of: fund.text, on: day)
        if lines[place].financed == nil {
            lines[place].financed = Figure()
            lines[place].withdrawn = Figure()
            lines[place].allocated = Figure()
            lines[place].inKind = Figure()
            lines[place].available = Figure()
        }
        return place
    }
}
