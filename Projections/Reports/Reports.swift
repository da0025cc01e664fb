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
        let streams = Streams(views, in: cycle)
        let tables =
            switch report {
            case .agreements: [try AgreementsReport(streams, context).table()]
            case .boards: try BoardsReport(streams, context).tables()
            case .budgets: [try BudgetsReport(streams, context, by: grouping ?? .fund).table()]
            case .calls: [try CallsReport(streams, by: grouping ?? .call).table()]
            case .conflicts: [try ConflictsReport(streams).table()]
            case .cycles: [try CyclesReport(streams).table()]
            case .fabric: try FabricReport(streams, context).tables()
            case .learning: try LearningReport(streams).tables()
            case .needs: [try NeedsReport(streams).table()]
            case .networks: try NetworksReport(streams, context).tables()
            case .organisations: [try OrganisationsReport(streams, context).table()]
            case .outcomes: [try OutcomesReport(streams).table()]
            case .participation: [try ParticipationReport(streams).table()]
            case .plans: [try PlansReport(streams).table()]
            case .polls: [try PollsReport(streams, context).table()]
            case .privacy: [try PrivacyReport(streams).table()]
            case .projects: [try ProjectsReport(streams).table()]
            case .rankings: try RankingsReport(streams, context).tables()
            case .rules: try RulesReport(streams).tables()
            case .territories: [try TerritoriesReport(streams, context).table()]
            case .training: [try TrainingReport(streams).table()]
            }
        return tables.map { table in
            table.with(table.rows.filter { isAsked($0, streams) })
        }
    }

    /// Whether a row is of the territory and the cycle that are asked for.
    private func isAsked<Figure: ReportFigure>(_ row: Row<Figure>, _ streams: Streams<Figure>) -> Bool {
        guard case .text(let name)? = row.cells.first else { return territory == nil && cycle == nil }
        if let territory, territory.text != name { return false }
        return streams.isAsked(row.day, in: TerritoryID(unchecked: name))
    }
}
