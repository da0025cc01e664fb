public import Events
import Rules

/// Which cycle a day belongs to, territory by territory; one without cycles of its own has the programme's.
public struct CycleCalendar: Sendable {
    private let own: [TerritoryID: Cycles]

    /// The calendar that some streams tell; those that do not keep ``FoldName/cycles`` tell none.
    public init<Figure: ReportFigure>(_ views: [Views<Figure>]) {
        let told = views.compactMap { views in views.cycles.map { (views.territory, $0) } }
        own = Dictionary(told.filter { !$0.1.cycles.isEmpty }) { first, _ in first }
    }

    /// The cycles of a territory.
    subscript(territory: TerritoryID) -> Cycles? { own[territory] ?? own[.programme] }

    /// The cycle of a day; nil between two.
    public func cycle(of day: Day, in territory: TerritoryID) -> Int64? { self[territory]?.cycle(of: day) }
}
