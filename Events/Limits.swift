/// Every limit of the vocabulary and the log, in one place.
public enum Limits {
    /// Bytes of an id.
    public static let identifier = 64
    /// Unicode scalars of a text.
    public static let text = 2_000
    /// Bytes of a canonical entry: what a bundle of a transparency log can hold (C2SP tlog-tiles).
    public static let entry = 65_535
    /// Events of one batch.
    public static let batchEvents = 100_000
    /// Bytes of one batch's input.
    public static let batchBytes = 64 << 20
    /// How far a clock may run behind the head before appends stop, in milliseconds.
    public static let clockBehind: Int64 = 5 * 60 * 1_000
    /// How far a clock may run ahead of the head before appends stop, in milliseconds.
    public static let clockAhead: Int64 = 400 * 86_400 * 1_000
}
