import Events
import Projections

extension ReportQuery {
    /// The query that the arguments ask; ends the command where the report has no such rows.
    static func asked(
        _ report: ReportName, by grouping: Grouping?, territory: TerritoryID? = nil, cycle: Int64? = nil
    ) throws -> ReportQuery {
        if let query = ReportQuery(report, by: grouping, territory: territory, cycle: cycle) { return query }
        let words = report.groupings.map(\.rawValue).joined(separator: ", ")
        throw Failure(
            .usage, "\(report.rawValue) has no rows by \(grouping?.rawValue ?? "that")",
            remedy: words.isEmpty ? "leave --by out" : "choose among \(words)")
    }
}
