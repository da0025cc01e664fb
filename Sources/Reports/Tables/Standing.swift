public import Events

/// What a report was made from: how far the log reached, the day, and the rules used.
public struct Standing: Sendable, Equatable {
    /// The last entry that was read; nil for an empty log.
    public var position: UInt64?
    /// The day that the report stands at.
    public var day: Day?
    /// The rulebook used, by name; nil for the rules in force at each moment.
    public var rulebook: String?
    /// Whether people are told which rules were used: false where the title says it.
    public var tellsRules: Bool

    /// Assembles a standing.
    public init(position: UInt64?, day: Day?, rulebook: String?, tellsRules: Bool = true) {
        self.tellsRules = tellsRules
        self.position = position
        self.day = day
        self.rulebook = rulebook
    }
}
