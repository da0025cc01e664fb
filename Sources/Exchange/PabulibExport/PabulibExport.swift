public import Events
public import Projections

/// A poll on the projects of a call as a Pabulib file: META, PROJECTS in the order of the poll, VOTES.
///
/// What the format cannot say is refused and not bent: tied ranks, a project without a cost, a poll that minutes tell in
/// totals, or that has no pot. Ids that an import made are turned back into those of their file. What the file must say
/// and the log does not know comes in `names`.
public struct PabulibExport: Sendable {
    /// What a file says of a vote beside what the log holds.
    public struct Names: Sendable {
        /// The country, by its English name.
        public var country: String
        /// The city or other body.
        public var unit: String
        /// Which of the unit's votes; mostly a year.
        public var instance: String
        /// A title in words.
        public var description: String

        /// Names of a vote.
        public init(country: String, unit: String, instance: String, description: String) {
            self.country = country
            self.unit = unit
            self.instance = instance
            self.description = description
        }
    }

    /// The file's text.
    public let text: String

    /// Writes the file of a tally, or throws the first thing that it cannot say.
    public init(_ tally: PollTally, names: Names) throws(PabulibExportFault) {
        text = try PabulibExportWriter(tally, names).text()
    }
}

/// What a Pabulib file cannot say of a poll.
public enum PabulibExportFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// The poll is not on the projects of a call.
    case noProjects(PollID)
    /// The poll is open, or void.
    case notValid(PollID, state: String)
    /// The minutes give totals in place of ballots.
    case noBallots(PollID)
    /// The call has no pot.
    case noPot(CallID)
    /// A project states no cost.
    case noCost(ProjectID)
    /// A ballot ranks several options alike.
    case tiedRanks(VoterID)

    /// What is missing, in a clause.
    public var description: String {
        switch self {
        case .noProjects(let poll): "poll \(poll) is not on the projects of a call"
        case .notValid(let poll, let state): "poll \(poll) is \(state)"
        case .noBallots(let poll): "of poll \(poll) only totals were recorded"
        case .noPot(let call): "call \(call) has no pot"
        case .noCost(let project): "project \(project) requests no amount"
        case .tiedRanks(let voter): "the ballot of \(voter) ranks several projects alike"
        }
    }
}
