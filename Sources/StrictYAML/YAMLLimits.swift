/// What a YAML file may hold at most.
public enum YAMLLimits {
    /// Bytes.
    public static let bytes = 1 << 20
    /// Lists and mappings within one another.
    public static let depth = 32
    /// Elements of one list.
    public static let elements = 10_000
    /// Faults that are listed; reading ends at the last of them.
    public static let faults = 1_000
}
