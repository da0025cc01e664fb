import Events
import Rules

extension Hearing {
    /// The places of a call's projects by a poll: those kept since its first award, else counted now.
    func placesByVotes(
        in call: CallRecord, _ id: CallID, poll: PollID
    ) throws -> [(id: String, record: RankingPlaceRecord)] {
        var places = try register.records(RankingPlaceRecord.self, below: id.text, in: stream)
        if call.poll == poll { return places }
        let standings = try pollReplay(poll, call)
        for index in places.indices {
            let standing = standings[places[index].id]
            places[index].record.place = standing.map { Count($0.position) }
            places[index].record.state = standing?.state
        }
        return places
    }

    /// What the poll makes of each project that competes.
    private func pollReplay(_ poll: PollID, _ call: CallRecord) throws -> [String: Standing] {
        guard let method = Awards.Method(awardMethod(of: call)), method.goesByVotes,
            let order = try pollResult(poll)
        else { return [:] }
        let candidates: [Awards.Candidate] = try order.placings.compactMap { placing in
            guard let project = try own(ProjectRecord.self, placing.option), competes(project) else { return nil }
            return Awards.Candidate(id: placing.option, cost: project.requested?.value ?? 0, votes: placing.score)
        }
        let states = try states(of: candidates, in: call, by: method, minimumVotes: rules.award.minVotes.value)
        var standings: [String: Standing] = [:]
        for (index, candidate) in candidates.enumerated() {
            standings[candidate.id] = Standing(
                project: ProjectID(unchecked: candidate.id), position: Int64(index + 1), score: nil,
                state: states[candidate.id])
        }
        return standings
    }
}
