public import Events
public import Projections
public import Rules

/// One figure of a report and every event that contributed to it.
public struct Explanation: Sendable {
    /// What one event contributed.
    public struct Part: Sendable {
        /// The event, with its corrections in place.
        public let entry: Recorded
        /// How much it added; negative where it took away, zero where it only bears the figure out.
        public let amount: Int64
        /// The sum up to it.
        public let running: Int64
    }

    /// The table that the figure stands in.
    public let table: String
    /// The table's title, in English.
    public let title: String
    /// The key of its row.
    public let row: String
    /// Its column.
    public let column: Column
    /// The currency of its row, where there is any.
    public let currency: Currency?
    /// The figure: what the parts add up to.
    public let value: Int64
    /// In the order of the log.
    public let parts: [Part]
    /// Entries in the log that were seen.
    public let size: UInt64
    /// The day at which the report stands.
    public let day: Day
}
