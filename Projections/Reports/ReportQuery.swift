public import Events

/// Which report, and how it is cut.
public struct ReportQuery: Sendable, Equatable {
    /// The report.
    public let report: ReportName
    /// What a row stands for; nil where the report leaves no choice.
    public let grouping: Grouping?
    /// Only the rows of this territory.
    public let territory: TerritoryID?
    /// Only what came to be in this cycle, the territory's own or else the programme's: rows by the day of what they
    /// stand for; sums over several calls, projects or movements of funds take in those of the cycle.
    public let cycle: Int64?

    /// A query; nil if the report has no such grouping. Without one the report's standard holds.
    public init?(
        _ report: ReportName, by grouping: Grouping? = nil, territory: TerritoryID? = nil, cycle: Int64? = nil
    ) {
        if let grouping, !report.groupings.contains(grouping) { return nil }
        self.report = report
        self.grouping = grouping ?? report.groupings.first
        self.territory = territory
        self.cycle = cycle
    }

    /// What must be folded of every stream to answer it.
    public var folds: FoldSet { cycle == nil ? report.folds : FoldSet(report.folds.names + [.cycles]) }
}

/// What tables need besides the folds.
public struct ReportContext: Sendable {
    /// The day at which the report stands: terms that ended before it are over.
    public let today: Day
    /// SHA-256, asked for only where a tie is decided by lot.
    public let sha256: @Sendable ([UInt8]) -> [UInt8]

    /// A context.
    public init(today: Day, sha256: @escaping @Sendable ([UInt8]) -> [UInt8]) {
        self.today = today
        self.sha256 = sha256
    }
}
