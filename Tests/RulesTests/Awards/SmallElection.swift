import Rules

/// A random vote that is small enough for models which count in the plainest way.
struct SmallElection {
    let pot: Int64
    let candidates: [Awards.Candidate]
    /// A row for each voter: what she gives to each candidate, in points.
    let points: [[Int64]]
    let electorate: Awards.Electorate

    init(seed: UInt64) throws {
        var source = SeededSource(seed: seed)
        let count = Int.random(in: 1...5, using: &source)
        let ids = (0..<count).map { "c\($0)" }
        let most = Int64.random(in: 1...3, using: &source)
        let pool = (0..<4).map { _ in (0..<count).map { _ in Int64.random(in: 0...most, using: &source) } }
        points = (0..<Int.random(in: 1...9, using: &source)).map { _ in pool[Int.random(in: 0..<4, using: &source)] }
        pot = Int64.random(in: 0...60, using: &source)
        let options = try Voting.Options(ids)
        let ballots = points.map { row in
            Voting.Ballot.points(zip(ids, row).map { .init(option: $0, points: $1) })
        }
        electorate = try Awards.Electorate(of: ballots, options: options, method: .score)
        var candidates: [Awards.Candidate] = []
        for (index, id) in ids.enumerated() {
            let votes = try Voting.Score(points: points.reduce(0) { $0 + $1[index] })
            candidates.append(.init(id: id, cost: Int64.random(in: 0...30, using: &source), votes: votes))
        }
        self.candidates = candidates
    }
}
