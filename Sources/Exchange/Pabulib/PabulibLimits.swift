/// What a Pabulib file may not exceed. The largest real files have some ten megabytes and thirty columns.
public enum PabulibLimits {
    /// Bytes of a file.
    public static let bytes = 256 * 1024 * 1024
    /// Fields of a row.
    public static let fields = 1024
}
