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
        let candidates: [Awards.Candidate] = try order.placings.compactMap { placing in
            guard let project = try own(ProjectRecord.self, placing.option), competes(project) else { return nil }
            return Awards.Candidate(id: placing.option, cost: project.requested?.value ?? 0, votes: placing.score)
        }
        guard let distribution = try distribution(of: call, callID, among: candidates, by: id, poll) else { return nil }
        let states = states(of: distribution)
        var standings: [String: Standing] = [:]
        for (index, candidate) in candidates.enumerated() {
            standings[candidate.id] = Standing(
                project: ProjectID(unchecked: candidate.id), position: Int64(index + 1), score: nil,
                state: states[candidate.id])
        }
        return standings
    }

    /// Awards the pot of a call to candidates in the order of a poll.
    private func distribution(
        of call: CallRecord, _ callID: CallID, among candidates: [Awards.Candidate], by id: PollID, _ poll: PollRecord
    ) throws -> Awards.Distribution? {
        let minimum = rules.award.minVotes.value
        let method = awardMethod(of: call)
        if let ordered = Awards.Method(method) {
            return try Awards.distribute(
                pot: call.pot?.value ?? .max, among: candidates, by: ordered, minimumVotes: minimum)
        }
        guard let pot = call.pot?.value else { return nil }
        let turns = try inChainOrder(candidates, of: callID, id, poll)
        if method == .maxWelfare {
            do throws(Awards.Fault) {
                return try Awards.maxWelfare(
                    pot: pot, among: turns, utility: rules.award.voterUtility, minimumVotes: minimum)
            } catch { return nil }
        }
        guard let electorate = try electorate(id, poll) else { return nil }
        if method == .phragmen {
            return try Awards.phragmen(pot: pot, among: turns, by: electorate, minimumVotes: minimum)
        }
        return try Awards.equalShares(
            pot: pot, among: turns, by: electorate, utility: rules.award.voterUtility,
            completion: rules.award.sharesCompletion, unit: rules.money.unit, minimumVotes: minimum)
    }

    /// Candidates as the tie chain alone orders them: methods that choose sets ask it for equals of their own making.
    private func inChainOrder(
        _ candidates: [Awards.Candidate], of call: CallID, _ id: PollID, _ poll: PollRecord
    ) throws -> [Awards.Candidate] {
        let byID = Dictionary(uniqueKeysWithValues: candidates.map { ($0.id, $0) })
        let contenders = try pollContenders(id, poll).filter { byID[$0.option] != nil }.map { $0.scored(.zero) }
        return try Voting.order(contenders, by: rules.ties.links, occasion: call.text, hash: sha256)
            .options.compactMap { byID[$0] }
    }

    private func electorate(_ id: PollID, _ poll: PollRecord) throws -> Awards.Electorate? {
        let base: Voting.BordaBase = poll.bordaFrom == .options ? .options : .ballotLength
        guard let ballots = try keptBallots(id, poll), let method = poll.method.counted(bordaFrom: base) else {
            return nil
        }
        let options = try register.records(PollOptionRecord.self, below: id.text, in: stream).map(\.id)
        return try Awards.Electorate(of: ballots, options: Voting.Options(options), method: method)
    }
}
