/// Why an event may not be admitted as it stands.
public struct Objection: Hashable, Sendable, CustomStringConvertible {
    /// The condition that it breaks.
    public let rule: Rule
    /// What clashes, with the values, in a clause without a full stop.
    public let message: String
    /// The payload's field, as a JSON pointer below `data`; empty for the envelope or the whole.
    public let field: String
    /// Positions of the earlier entries that it clashes with.
    public let clashes: [UInt64]

    /// Assembles an objection.
    public init(_ rule: Rule, _ message: String, field: String = "", clashes: [UInt64] = []) {
        self.rule = rule
        self.message = message
        self.field = field
        self.clashes = clashes
    }

    /// Code and message.
    public var description: String { "\(rule.code): \(message)" }
}
