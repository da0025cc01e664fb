public import Events

/// What a report was made from: how far the log reached, the day, and the rules used.
public struct Standing: Sendable, Equatable {
    /// The last entry that was read; nil for an empty log.
    public var position: UInt64?
    /// The day that the report stands at.
    public var day: Day?
    /// The rulebook used, by name or fingerprint.
    public var rulebook: String?

    /// Assembles a standing.
    public init(position: UInt64?, day: Day?, rulebook: String?) {
        self.position = position
        self.day = day
        self.rulebook = rulebook
    }
}
