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
            case .conflicts: [try ConflictsReport(streams).table()]
            case .fabric: try FabricReport(streams, context).tables()
            case .learning: try LearningReport(streams).tables()
            case .networks: try NetworksReport(streams, context).tables()
            case .outcomes: [try OutcomesReport(streams).table()]
            case .participation: [try ParticipationReport(streams).table()]
            case .plans: [try PlansReport(streams).table()]
            case .polls: [try PollsReport(streams, context).table()]
            case .privacy: [try PrivacyReport(streams).table()]
            case .training: [try TrainingReport(streams).table()]
            }
        guard let territory else { return tables }
        return tables.map { table in
            ReportTable(
                name: table.name, title: table.title, columns: table.columns,
                rows: table.rows.filter { $0.cells.first == .text(territory.text) })
        }
    }
}
