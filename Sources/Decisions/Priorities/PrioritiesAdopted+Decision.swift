import Rules
public import Events

extension PrioritiesAdopted: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.judgeSession(session, votes: votes, about: poll.map { [.poll($0)] } ?? [])
        var known: Set<NeedID> = []
        for (index, rank) in ranking.enumerated() {
            let field = "/ranking/\(index)/need"
            hearing.require(
                known.insert(rank.need).inserted, .duplicatePriority, "need \(rank.need) stands twice", field: field)
            _ = try hearing.expect(NeedRecord.self, rank.need.text, .unknownNeed, "need \(rank.need)", field: field)
        }
        let places = ranking.map(\.position.value).sorted()
        hearing.require(
            places == ranking.indices.map { Int64($0 + 1) }, .priorityPositions,
            "the places are \(places.map(String.init).joined(separator: ", "))", field: "/ranking")
        if let poll { try judgePoll(poll, hearing) }
    }

    private func judgePoll(_ poll: PollID, _ hearing: Hearing) throws {
        guard
            let record = try hearing.expect(PollRecord.self, poll.text, .unknownPoll, "poll \(poll)", field: "/poll")
        else { return }
        if let closed = record.closed {
            hearing.requireInTime(closed, "the closing of poll \(poll)")
            hearing.require(
                record.outcome == .valid, .pollNotValid, "poll \(poll) is void", field: "/poll", clashes: [closed])
        } else {
            hearing.object(.pollNotValid, "poll \(poll) is not closed", field: "/poll", clashes: [record.origin])
        }
        guard let result = try hearing.pollResult(poll)?.options else { return }
        let adopted = ranking.sorted { $0.position < $1.position }.map(\.need.text)
        hearing.require(
            adopted == result, .notThePollsOrder,
            "the poll gives \(result.joined(separator: ", ")), not \(adopted.joined(separator: ", "))",
            field: "/ranking", clashes: [record.closed ?? record.origin])
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        for rank in ranking {
            guard var need = try hearing.own(NeedRecord.self, rank.need.text) else { continue }
            need.position = rank.position
            hearing.keep(need, rank.need.text)
        }
        try hearing.changeTerritory { $0.priorities = hearing.origin }
    }
}
