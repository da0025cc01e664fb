import Events
import Rules

extension Hearing {
    /// The places of a call's projects by a poll: those kept since its first award, else counted now.
    ///
    /// Nil where they cannot be counted: under Schulze and under methods that ask who supports what, when the poll was
    /// not opened so that its ballots are kept, when a tally stands in for ballots, or when there is no pot to divide.
    func placesByVotes(
        in call: CallRecord, _ id: CallID, poll: PollID
    ) throws -> [(id: String, record: RankingPlaceRecord)]? {
        var places = try register.records(RankingPlaceRecord.self, below: id.text, in: stream)
        if call.poll == poll { return places }
        guard let standings = try pollReplay(poll, id, call) else { return nil }
        for index in places.indices {
            let standing = standings[places[index].id]
            places[index].record.place = standing.map { Count($0.position) }
            places[index].record.state = standing?.state
        }
        return places
    }

    /// What the poll makes of each project that competes.
    private func pollReplay(_ id: PollID, _ callID: CallID, _ call: CallRecord) throws -> [String: Standing]? {
        guard let poll = try own(PollRecord.self, id.text) else { return [:] }
        guard let order = try pollResult(id) else { return nil }
        var costs: [String: Int64] = [:]
        for option in order.options {
            guard let project = try own(ProjectRecord.self, option), competes(project) else { continue }
            costs[option] = project.requested?.value ?? 0
        }
        let terms = awardTerms(of: callID, call)
        let states: [String: RankingPublished.State]
        do {
            let electorate = terms.method.takesBallots ? try electorate(id, poll) : nil
            states = terms.states(
                of: try terms.awards(
                    by: order, of: pollTerms(id, poll), costs: costs, electorate: electorate, hash: sha256))
        } catch is Uncomputable { return nil }
        var standings: [String: Standing] = [:]
        for option in order.options where costs[option] != nil {
            standings[option] = Standing(
                project: ProjectID(unchecked: option), position: Int64(standings.count + 1), score: nil,
                state: states[option])
        }
        return standings
    }

    private func electorate(_ id: PollID, _ poll: PollRecord) throws -> Awards.Electorate? {
        guard let ballots = try keptBallots(id, poll) else { return nil }
        let options = try register.records(PollOptionRecord.self, below: id.text, in: stream).map(\.id)
        return try pollTerms(id, poll).electorate(of: ballots, options: options)
    }
}
