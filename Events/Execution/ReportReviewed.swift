public import FieldCoding

/// A report is approved, observed or rejected; the last review counts.
public struct ReportReviewed: Event {
    /// `report.reviewed`.
    public static let type = EventType.reportReviewed

    /// How many observations were made.
    public let observations: Count
    /// What was found.
    public let outcome: Outcome
    /// The last day for a reply, where not by the rule.
    public let replyBy: Day?
    /// The report.
    public let report: ReportID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        observations = try fields.field("observations", \.observations, "How many observations were made.")
        outcome = try fields.field("outcome", \.outcome, "What was found.")
        replyBy = try fields.optional("replyBy", \.replyBy, "The last day for a reply, where not by the rule.")
        report = try fields.field("report", \.report, "The report.")
    }

    /// Assembles a value from its parts.
    public init(observations: Count, outcome: Outcome, replyBy: Day? = nil, report: ReportID) {
        self.observations = observations
        self.outcome = outcome
        self.replyBy = replyBy
        self.report = report
    }

    /// What a review of a report found.
    public enum Outcome: String, FieldWord {
        case approved, approvedInPart, observed, rejected
    }
}
