extension Awards {
    /// How the money is used that equal shares leave, which is more often much than little.
    public enum Completion: String, Sendable, Hashable, CaseIterable {
        /// It is left.
        case none
        /// Every share is raised by one unit until nothing supported fits in what is left, or the awards would exceed
        /// the pot; then those before are kept. Starts from the exact share. As `pabutools` does.
        case add1Exhaustive
        /// Every share is raised by one unit for as long as the awards do not exceed the pot. Starts from the share in
        /// whole units. As cities do.
        case add1UntilInfeasible
        /// What fits is taken by what all voters together gain per money spent, the most first.
        case utilitarian
    }
}
