/// A ballot of the section VOTES.
public struct PabulibVote: Sendable, Equatable {
    /// As the file has it; a file may use one id for several ballots.
    public let voter: String
    /// The projects on the ballot, each once, as indexes of the file's `projects`; in an ordinal vote from the
    /// first choice down.
    public let choices: [Int]
    /// The points of each choice in cumulative and scoring votes, else empty.
    public let points: [Int64]
    /// How it was cast, where the file says so: mostly `internet` or `paper`.
    public let votingMethod: String?
    /// The line of the file at which it begins, from 1.
    public let line: Int
}
