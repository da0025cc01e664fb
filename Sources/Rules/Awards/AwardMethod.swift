extension Awards {
    /// A rule that awards a pot along an order of candidates.
    public enum Method: String, Sendable, Hashable, CaseIterable {
        /// By evaluators' score; what does not fit is passed over.
        case rankingSkip
        /// By evaluators' score; stops at the first that does not fit.
        case rankingNoSkip
        /// By votes; what does not fit is passed over.
        case votesSkip
        /// By votes; stops at the first that does not fit.
        case votesNoSkip

        /// Whether a candidate that does not fit is passed over, and later ones may still be awarded.
        public var skips: Bool { self == .rankingSkip || self == .votesSkip }

        /// Whether the order comes from a poll, not from evaluators.
        public var goesByVotes: Bool { self == .votesSkip || self == .votesNoSkip }
    }
}
