import Events

extension ReportQuery {
    /// The report's tables as they are made from no streams: names, titles and columns without a row.
    public func emptyTables() throws(FoldFailure) -> [ReportTable<Plain>] {
        try tables(from: [Views<Plain>](), ReportContext(today: Day(number: 0)) { _ in [] })
    }
}
