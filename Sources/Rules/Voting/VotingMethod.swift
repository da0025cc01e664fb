extension Voting {
    /// A rule that turns ballots into scores.
    public enum Method: Sendable, Hashable {
        /// At most one option a ballot; it gets one point.
        case plurality
        /// Each option that the ballot holds gets one point.
        case approval
        /// Points by rank; tied options share the mean of the ranks that they take up.
        case borda(from: BordaBase)
        /// The points given; the poll limits their sum.
        case cumulative
        /// The points given; the poll limits each.
        case score
    }

    /// Where Borda starts to count down.
    public enum BordaBase: String, Sendable, Hashable {
        /// Of m options the first gets m − 1, the last 0; those left unranked share what is left.
        case options
        /// Of k ranked options the first gets k, the last 1; those left unranked get nothing.
        case ballotLength
    }
}

extension Voting.Method {
    /// The form of ballot that the method counts. No other form is converted: that would invent a choice.
    public var form: Voting.BallotForm {
        switch self {
        case .plurality, .approval: .approve
        case .borda: .rank
        case .cumulative, .score: .points
        }
    }
}
