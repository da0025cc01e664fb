/// In which form a table is shown.
public enum TableFormat: String, CaseIterable, Sendable {
    /// Aligned columns for people, in their language.
    case table
    /// One JSON object with everything that is known of the table.
    case json
    /// One JSON object a row.
    case jsonl
    /// Comma-separated values.
    case csv
}
