/// Something about a row that a reader should know, though the file can be read.
public struct PabulibNotice: Sendable, Equatable {
    /// The line at which the row begins, from 1.
    public let line: Int
    /// The index of the ballot in the file's `votes`.
    public let vote: Int
    /// What is odd.
    public let kind: Kind

    /// A notice about one ballot.
    public init(line: Int, vote: Int, kind: Kind) {
        self.line = line
        self.vote = vote
        self.kind = kind
    }

    /// What can be odd about a ballot.
    public enum Kind: Sendable, Equatable {
        /// The ballot holds the project more than once and has been counted once; its points have been added up.
        case repeatedProject(String)
        /// A ballot of this voter id stands already at `firstLine`; both count.
        case repeatedVoter(String, firstLine: Int)
        /// The ballot is outside a limit that META states.
        case outsideLimit(Limit, stated: Int64, found: Int64)
    }

    /// A limit of ballots by its key in META. Costs are in minor units.
    public enum Limit: String, Sendable, Hashable {
        /// The fewest projects.
        case minLength = "min_length"
        /// The most projects.
        case maxLength = "max_length"
        /// The least cost together.
        case minSumCost = "min_sum_cost"
        /// The greatest cost together.
        case maxSumCost = "max_sum_cost"
        /// The fewest points together.
        case minSumPoints = "min_sum_points"
        /// The most points together.
        case maxSumPoints = "max_sum_points"
        /// The fewest points for one project.
        case minPoints = "min_points"
        /// The most points for one project.
        case maxPoints = "max_points"
    }
}

extension PabulibNotice: CustomStringConvertible {
    /// One line: where and what.
    public var description: String {
        switch kind {
        case .repeatedProject(let id): "line \(line): the ballot holds project \"\(id)\" twice; it counts once"
        case .repeatedVoter(let id, let firstLine):
            "line \(line): voter \"\(id)\" has a ballot at line \(firstLine) already; both count"
        case .outsideLimit(let limit, let stated, let found):
            "line \(line): \(limit.rawValue) is \(stated) and the ballot has \(found)"
        }
    }
}
