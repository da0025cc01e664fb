import Events
import Rules

/// The folds that a report is made from: the streams by name, so that the order in which they were folded is nothing.
struct Streams<Figure: ReportFigure> {
    let all: [Views<Figure>]
    let programme: Views<Figure>?
    /// Which cycle a day belongs to.
    let calendar: CycleCalendar
    /// The only cycle that is asked for.
    private let cycle: Int64?
    private let places: [TerritoryID: Int]

    init(_ views: [Views<Figure>], in cycle: Int64? = nil) {
        calendar = CycleCalendar(views)
        self.cycle = cycle
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

    /// Whether what came to be on a day belongs into the report.
    func isAsked(_ day: Day?, in territory: TerritoryID) -> Bool {
        guard let cycle else { return true }
        return day.flatMap { calendar.cycle(of: $0, in: territory) } == cycle
    }
}
