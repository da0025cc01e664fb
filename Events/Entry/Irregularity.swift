public import FieldCoding

/// A rule that an event is known to break, and why it stands all the same.
public struct Irregularity: FieldRecord {
    /// Why the rule was broken.
    public let reason: Text
    /// The rule's stable code.
    public let rule: RuleID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        reason = try fields.field("reason", \.reason, "Why the rule was broken.")
        rule = try fields.field("rule", \.rule, "The rule's stable code.")
    }

    /// Assembles a value from its parts.
    public init(reason: Text, rule: RuleID) {
        self.reason = reason
        self.rule = rule
    }
}
