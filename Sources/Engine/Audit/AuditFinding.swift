public import Decisions
public import Events

/// Something in a history that an auditor is told.
public struct AuditFinding: Sendable {
    /// What kind of thing it is.
    public enum Kind: String, Sendable {
        /// It cannot be true of the history before it: no store admits it.
        case impossible
        /// It breaks a rule that its envelope does not name.
        case unexcused
        /// It breaks a rule, and says so with a reason.
        case irregular
        /// It speaks of a day before one that an earlier entry of its stream speaks of.
        case backdated
    }

    /// The entry as it was judged, with its corrections; one that is only backdated as it was recorded.
    public let entry: Recorded
    /// What kind of thing it is.
    public let kind: Kind
    /// The rule that it breaks; nil for what is only backdated.
    public let rule: Rule?
    /// What is wrong, in a clause without a full stop.
    public let message: String
    /// The reason that was given, if any.
    public let reason: Text?
}

/// What an audit came to.
public struct Audit: Sendable {
    /// In order of position; of one entry first what it breaks.
    public let findings: [AuditFinding]
    /// Entries that were judged.
    public let judged: UInt64
    /// Entries in the log that were seen.
    public let size: UInt64
}
