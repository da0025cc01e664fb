public import Events
public import Projections
public import Rules

/// What differs between two makings of a report.
public struct Comparison: Sendable {
    /// One cell that differs.
    public struct Change: Sendable {
        /// The table that it stands in.
        public let table: String
        /// The key of its row.
        public let row: String
        /// Its column.
        public let column: Column
        /// The currency of its row, where there is any.
        public let currency: Currency?
        /// What stands there at first.
        public let before: Cell<Plain>
        /// What stands there in the other making.
        public let after: Cell<Plain>
        /// The events that contribute another amount, in the order of the log; none for what is no sum of entries.
        public let events: [Contribution]

        /// By how much a number differs.
        public var difference: Int64? {
            guard let old = before.number ?? (before == .absent ? 0 : nil),
                let new = after.number ?? (after == .absent ? 0 : nil)
            else { return nil }
            return new - old
        }
    }

    /// What one event contributes to a figure in both makings.
    public struct Contribution: Sendable, Equatable {
        /// The event's position.
        public let position: UInt64
        /// How much it adds at first.
        public let before: Int64
        /// How much it adds in the other making.
        public let after: Int64
    }

    /// Every cell that differs, in the order of the tables.
    public let changes: [Change]
    /// Entries in the log that were seen.
    public let size: UInt64
    /// The day at which both stand.
    public let day: Day
}
