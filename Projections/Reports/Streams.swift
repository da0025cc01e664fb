import Events
import Rules

/// The folds that a report is made from: the streams by name, so that the order in which they were folded is nothing.
struct Streams<Figure: ReportFigure> {
    let all: [Views<Figure>]
    let programme: Views<Figure>?
    private let places: [TerritoryID: Int]

    init(_ views: [Views<Figure>]) {
        all = views.sorted { $0.territory < $1.territory }
        programme = views.first { $0.territory == .programme }
        places = Dictionary(all.enumerated().map { ($1.territory, $0) }) { first, _ in first }
    }

    /// The folds of a territory's stream.
    subscript(territory: TerritoryID) -> Views<Figure>? { places[territory].map { all[$0] } }

    /// The territories, without `programme`.
    var territories: [Views<Figure>] { all.filter { $0.territory != .programme } }

    /// The currency of a stream; one that has named no amount yet has the programme's.
    func currency(of territory: TerritoryID) -> Currency? {
        self[territory]?.ledger?.book.currency ?? programme?.ledger?.book.currency
    }

    /// The cycles of a territory; one without any of its own has the programme's.
    func cycles(of territory: TerritoryID) -> Cycles? {
        if let own = self[territory]?.cycles, !own.cycles.isEmpty { return own }
        return programme?.cycles
    }

    /// The cycle that a day belongs to in a territory; nil between two.
    func cycle(of day: Day, in territory: TerritoryID) -> Int64? { cycles(of: territory)?.cycle(of: day) }
}
