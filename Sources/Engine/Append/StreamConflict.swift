public import Events

/// Somebody appended first: streams have other numbers of entries than whoever decided on a batch had seen.
public struct StreamConflict: Error, Equatable, CustomStringConvertible {
    /// One stream.
    public struct Count: Equatable, Sendable {
        /// Its territory.
        public let territory: TerritoryID
        /// How many entries it was expected to have.
        public let expected: UInt64
        /// How many it has.
        public let actual: UInt64
    }

    /// Every stream that differs, by name.
    public let counts: [Count]

    /// All of them in one clause.
    public var description: String {
        counts.map { "\($0.territory) has \($0.actual) entries and not \($0.expected)" }
            .joined(separator: ", ")
    }
}
