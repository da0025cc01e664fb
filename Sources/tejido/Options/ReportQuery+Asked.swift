import Events
import Projections

extension ReportQuery {
    /// The query that the arguments ask; ends the command where the report has no such rows.
    static func asked(
        _ report: ReportName, by grouping: Grouping?, territory: TerritoryID? = nil, cycle: Int64? = nil
    ) throws -> ReportQuery {
        if let query = ReportQuery(report, by: grouping, territory: territory, cycle: cycle) { return query }
        if cycle != nil, let query = ReportQuery(report, by: grouping) {
            let by = query.grouping.map { " by \($0.rawValue)" } ?? ""
            throw Failure(
                .usage, "the rows of \(report.rawValue)\(by) have no day that would say which cycle is theirs",
                remedy: "ask one of " + withDays.joined(separator: ", "))
        }
        let words = report.groupings.map(\.rawValue).joined(separator: ", ")
        throw Failure(
            .usage, "\(report.rawValue) has no rows by \(grouping?.rawValue ?? "that")",
            remedy: words.isEmpty ? "leave --by out" : "choose among \(words)")
    }

    /// The reports whose rows have a day, as they are asked for.
    private static var withDays: [String] {
        ReportName.allCases.flatMap { report -> [String] in
            if report.groupings.isEmpty { return report.hasDays(by: nil) ? [report.rawValue] : [] }
            return report.groupings.filter(report.hasDays).map { "\(report.rawValue) --by \($0.rawValue)" }
        }
    }
}
