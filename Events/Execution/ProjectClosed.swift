public import FieldCoding

/// A project ends; its money balances.
public struct ProjectClosed: Event {
    /// `project.closed`.
    public static let type = EventType.projectClosed

    /// The agreement.
    public let agreement: AgreementID
    /// How it ended.
    public let outcome: Outcome
    /// Why.
    public let reason: Note?
    /// What it reached.
    public let results: [Result]?
    /// What will not come back.
    public let writeOff: Money?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        agreement = try fields.field("agreement", \.agreement, "The agreement.")
        outcome = try fields.field("outcome", \.outcome, "How it ended.")
        reason = try fields.optional("reason", \.reason, "Why.")
        results = try fields.optional("results", \.results, "What it reached.")
        writeOff = try fields.optional("writeOff", \.writeOff, "What will not come back.")
    }

    /// Assembles a value from its parts.
    public init(
        agreement: AgreementID, outcome: Outcome, reason: Note? = nil, results: [Result]? = nil, writeOff: Money? = nil
    ) {
        self.agreement = agreement
        self.outcome = outcome
        self.reason = reason
        self.results = results
        self.writeOff = writeOff
    }

    /// How a project ended.
    public enum Outcome: String, FieldWord {
        case completed, terminated, abandoned
    }

    /// An objective and the value reached.
    public struct Result: FieldRecord {
        /// The objective.
        public let objective: ObjectiveID
        /// The value.
        public let value: Int64

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            objective = try fields.field("objective", \.objective, "The objective.")
            value = try fields.field("value", \.value, "The value.")
        }

        /// Assembles a value from its parts.
        public init(objective: ObjectiveID, value: Int64) {
            self.objective = objective
            self.value = value
        }
    }
}
