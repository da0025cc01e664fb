import Events

extension ReportQuery {
    /// Makes the report's tables from the folds of all streams, given in any order, `programme` among them.
    ///
    /// For the rows of one territory its own stream and `programme` are enough, unless the report
    /// ``ReportName/spansTerritories``. The views must keep ``ReportName/folds``.
    @specialized(where Figure == Plain)
    public func tables<Figure: ReportFigure>(
        from views: [Views<Figure>], _ context: ReportContext
    ) throws(FoldFailure) -> [ReportTable<Figure>] {
        let streams = Streams(views)
        let tables =
            switch report {
            case .budgets: [try BudgetsReport(streams, context, by: grouping ?? .fund).table()]
            case .calls: [try CallsReport(streams, by: grouping ?? .call).table()]
            case .learning: try LearningReport(streams).tables()
            case .plans: [try PlansReport(streams).table()]
            case .polls: [try PollsReport(streams, context).table()]
            }
        guard let territory else { return tables }
        return tables.map { table in
            ReportTable(
                name: table.name, title: table.title, columns: table.columns,
                rows: table.rows.filter { $0.cells.first == .text(territory.text) })
        }
    }
}

/// The folds that a report is made from: the streams by name, so that the order in which they were folded is nothing.
struct Streams<Figure: ReportFigure> {
    let all: [Views<Figure>]
    let programme: Views<Figure>?

    init(_ views: [Views<Figure>]) {
        all = views.sorted { $0.territory < $1.territory }
        programme = views.first { $0.territory == .programme }
    }
}
