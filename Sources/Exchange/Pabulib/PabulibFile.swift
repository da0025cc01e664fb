/// A participatory budget as the Pabulib format writes it: what was voted on, and every ballot.
///
/// The format is described in arXiv:2012.06539: sections META, PROJECTS and VOTES of `;`-separated rows with a
/// header each. Columns may stand in any order; columns and keys that are not known here are passed over.
public struct PabulibFile: Sendable, Equatable {
    /// What the vote was.
    public let meta: PabulibMeta
    /// In the file's order.
    public let projects: [PabulibProject]
    /// In the file's order.
    public let votes: [PabulibVote]
    /// What is odd about single ballots, in the file's order.
    public let notices: [PabulibNotice]

    /// Reads a whole file, or throws the first fault with its line.
    ///
    /// A ballot outside the limits of META is a notice, not a fault: such ballots stand in real files and were
    /// counted. What cannot be read in one way only is a fault.
    public init(parsing bytes: [UInt8]) throws(PabulibFault) {
        var parser = try PabulibParser(bytes)
        let metaEntries = try parser.readMeta()
        let meta = try PabulibMeta(metaEntries)
        let projects = try parser.readProjects(currencyDecimals: meta.currencyDecimals)
        try metaEntries.check("num_projects", found: projects.projects.count)
        let votes = try parser.readVotes(meta: meta, projects: projects)
        try metaEntries.check("num_votes", found: votes.votes.count)
        self.meta = meta
        self.projects = projects.projects
        self.votes = votes.votes
        notices = votes.notices
    }

    /// The ids of a ballot's projects, in the ballot's order.
    public func projectIDs(of vote: PabulibVote) -> [String] { vote.choices.map { projects[$0].id } }
}
