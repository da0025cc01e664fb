/// What the ballots of a Pabulib file hold.
public enum PabulibVoteType: String, Sendable, Hashable, CaseIterable {
    /// Any number of projects, in no order.
    case approval
    /// At most one project.
    case chooseOne = "choose-1"
    /// Projects from the first choice down.
    case ordinal
    /// Points for projects out of a sum.
    case cumulative
    /// Points for projects, each within limits.
    case scoring

    /// Whether its ballots give points, in a column of their own.
    public var givesPoints: Bool { self == .cumulative || self == .scoring }
}
