extension Awards {
    /// What a voter gains from an awarded candidate, given what her ballot gives to it: 1 in an approval, else points.
    public enum Utility: String, Sendable, Hashable, CaseIterable {
        /// What the ballot gives, times the candidate's cost: money spent on what she likes counts.
        case cost
        /// What the ballot gives: awards that she likes count, dear or cheap.
        case cardinality

        /// What one point for a candidate counts.
        func factor(cost: Int64) -> Int64 { self == .cost ? cost : 1 }
    }
}
