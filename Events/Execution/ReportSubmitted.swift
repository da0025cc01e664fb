public import FieldCoding

/// A grantee reports on a stretch of its term.
public struct ReportSubmitted: Event {
    /// `report.submitted`.
    public static let type = EventType.reportSubmitted

    /// The agreement.
    public let agreement: AgreementID
    /// The day it was due, where it answers another than the next.
    public let due: Day?
    /// The expenses that it accounts for.
    public let expenses: [ExpenseID]
    /// The first day it is about.
    public let from: Day
    /// What kind of report it is.
    public let kind: Kind
    /// The written report.
    public let narrative: ContentHash
    /// Who took part.
    public let participation: Participation?
    /// The report whose observations it answers.
    public let replies: ReportID?
    /// The report's id.
    public let report: ReportID
    /// The last day it is about.
    public let to: Day

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.field("agreement", \.agreement, "The agreement.")
        due = try fields.optional("due", \.due, "The day it was due, where it answers another than the next.")
        expenses = try fields.field("expenses", \.expenses, "The expenses that it accounts for.")
        from = try fields.field("from", \.from, "The first day it is about.")
        kind = try fields.field("kind", \.kind, "What kind of report it is.")
        narrative = try fields.field("narrative", \.narrative, "The written report.")
        participation = try fields.optional("participation", \.participation, "Who took part.")
        replies = try fields.optional("replies", \.replies, "The report whose observations it answers.")
        report = try fields.field("report", \.report, "The report's id.")
        to = try fields.field("to", \.to, "The last day it is about.")
    }

    /// Assembles a value from its parts.
    public init(
        agreement: AgreementID, due: Day? = nil, expenses: [ExpenseID], from: Day, kind: Kind, narrative: ContentHash,
        participation: Participation? = nil, replies: ReportID? = nil, report: ReportID, to: Day
    ) {
        self.agreement = agreement
        self.due = due
        self.expenses = expenses
        self.from = from
        self.kind = kind
        self.narrative = narrative
        self.participation = participation
        self.replies = replies
        self.report = report
        self.to = to
    }

    /// What kind of report it is.
    public enum Kind: String, FieldWord {
        case monthly, final, noMovement, regularisation
    }

    /// Who took part in a project.
    public struct Participation: FieldRecord {
        /// Residents who took part.
        public let residents: Count
        /// Hours that they gave.
        public let volunteerHours: Count

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            residents = try fields.field("residents", \.residents, "Residents who took part.")
            volunteerHours = try fields.field("volunteerHours", \.volunteerHours, "Hours that they gave.")
        }

        /// Assembles a value from its parts.
        public init(residents: Count, volunteerHours: Count) {
            self.residents = residents
            self.volunteerHours = volunteerHours
        }
    }
}
