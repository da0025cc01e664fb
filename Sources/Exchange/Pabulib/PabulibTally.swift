/// What the ballots of a file give one project.
public struct PabulibTally: Sendable, Hashable {
    /// The ballots that hold it: the column `votes`.
    public let votes: Int64
    /// The column `score`: the sum of points in cumulative and scoring votes; in ordinal votes Σ (length of the
    /// ballot − index from 0); else the same as `votes`.
    public let score: Int64

    /// What one project got.
    public init(votes: Int64, score: Int64) {
        self.votes = votes
        self.score = score
    }
}

extension PabulibFile {
    /// Counts the ballots anew: one tally a project, in the order of `projects`.
    public func tallies() throws(PabulibFault) -> [PabulibTally] {
        var counts = [Int64](repeating: 0, count: projects.count)
        var scores = counts
        for vote in votes {
            for (place, project) in vote.choices.enumerated() {
                let points: Int64 =
                    switch meta.voteType {
                    case .approval, .chooseOne: 1
                    case .ordinal: Int64(vote.choices.count - place)
                    case .cumulative, .scoring: vote.points[place]
                    }
                let (sum, overflow) = scores[project].addingReportingOverflow(points)
                if overflow {
                    throw PabulibFault(
                        line: vote.line, field: "points", reason: .sumTooLarge(project: projects[project].id))
                }
                scores[project] = sum
                counts[project] += 1
            }
        }
        return zip(counts, scores).map { PabulibTally(votes: $0, score: $1) }
    }
}
