extension Voting {
    /// What one voter put on paper, in one of the three forms that a poll can ask for.
    public enum Ballot: Sendable, Hashable {
        /// The options chosen, in no order.
        case approve([String])
        /// Groups of options from the first choice down; those of one group are tied.
        case rank([[String]])
        /// Points given to options.
        case points([Points])
    }

    /// Points that a ballot gives to one option; never below zero.
    public struct Points: Sendable, Hashable {
        /// The option's id.
        public let option: String
        /// 0 or more.
        public let points: Int64

        /// Points for one option.
        public init(option: String, points: Int64) {
            self.option = option
            self.points = points
        }
    }

    /// The form of a ballot, without its content.
    public enum BallotForm: String, Sendable, Hashable {
        /// The form of the case of the same name of `Ballot`.
        case approve, rank, points
    }
}

extension Voting.Ballot {
    /// The form of this ballot.
    public var form: Voting.BallotForm {
        switch self {
        case .approve: .approve
        case .rank: .rank
        case .points: .points
        }
    }
}
