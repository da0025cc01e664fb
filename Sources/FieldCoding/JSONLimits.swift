/// What a JSON text may hold at most.
public enum JSONLimits {
    /// Nesting of objects and arrays.
    public static let depth = 64
    /// Members of one object whose type is declared by a visitor.
    public static let members = 64
    /// Integers lie within ± this, 2^53 − 1, so that every JSON reader in the world gets the same number (RFC 8785).
    public static let integer: Int64 = 9_007_199_254_740_991
}
