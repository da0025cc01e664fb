import Events

extension VoteCast {
    /// The voter belongs to the electorate and has not recused themselves; where voters are tokens nobody can tell who
    /// they are, and all that is asked is that they do not say it.
    func judgeVoter(_ poll: PollRecord, _ hearing: Hearing) throws {
        switch poll.electorate {
        case .residents: break
        case .organisations:
            let organisation =
                try hearing.own(OrganisationRecord.self, voter.text)
                ?? hearing.register.record(OrganisationRecord.self, voter.text, in: 0)
            if poll.secret { return requireToken(organisation == nil, "organisation", hearing) }
            hearing.require(
                organisation?.exists(on: hearing.day) == true, .voterNotEligible,
                organisation == nil
                    ? "organisation \(voter) is not registered"
                    : "organisation \(voter) did not exist on \(hearing.day)",
                field: "/voter", clashes: organisation.map { [$0.origin] } ?? [])
        case .seatedMembers: try judgeSeat(poll, hearing)
        }
    }

    private func requireToken(_ isToken: Bool, _ what: String, _ hearing: Hearing) {
        hearing.require(isToken, .voterNamed, "\(voter) is the id of a known \(what)", field: "/voter")
    }

    private func judgeSeat(_ poll: PollRecord, _ hearing: Hearing) throws {
        guard let board = try hearing.liveBoard()?.id else {
            return hearing.object(.voterNotEligible, "there is no live board on \(hearing.day)", field: "/voter")
        }
        let key = below(board.text, voter.text)
        let seat = try hearing.own(SeatRecord.self, key)
        if poll.secret { return requireToken(seat == nil, "seat of board \(board)", hearing) }
        let sitters = try seat.map { try hearing.sitters(in: key, $0, on: hearing.day) } ?? []
        guard !sitters.isEmpty else {
            return hearing.object(
                .voterNotEligible, "\(voter) is no seat of board \(board) that is held on \(hearing.day)",
                field: "/voter")
        }
        let subjects = try poll.subjects(self.poll) + subjectsOfBallot(poll, hearing)
        hearing.require(
            try !sitters.allSatisfy { try hearing.isRecused($0, from: subjects, on: hearing.day) }, .voterRecused,
            "who sits in seat \(voter) has recused themselves", field: "/voter")
    }

    /// The projects on the ballot and who handed them in.
    private func subjectsOfBallot(_ poll: PollRecord, _ hearing: Hearing) throws -> [BoardConflictDeclared.Subject] {
        guard poll.subject == .projects else { return [] }
        return try ballot.options.flatMap { option -> [BoardConflictDeclared.Subject] in
            try hearing.own(ProjectRecord.self, option.text).map {
                BoardConflictDeclared.Subject.of(ProjectID(option), $0)
            } ?? []
        }
    }

    /// There are no more ballots than voters.
    func judgeNumber(_ record: PollRecord, _ hearing: Hearing) throws {
        guard try hearing.own(BallotRecord.self, ballotKey) == nil,
            let eligible = try record.eligible?.value ?? unrecusedSeats(record, hearing)
        else { return }
        hearing.require(
            record.ballots.value < eligible, .moreThanEligible,
            "\(record.ballots) of \(eligible) who may vote in poll \(poll) have voted", field: "/voter")
    }

    /// How many seats of the board may vote in secret, nil where others vote or the seats themselves are judged.
    private func unrecusedSeats(_ record: PollRecord, _ hearing: Hearing) throws -> Int64? {
        guard record.secret, record.electorate == .seatedMembers, let board = try hearing.liveBoard()?.id else {
            return nil
        }
        let seats = try hearing.register.records(SeatRecord.self, below: board.text, in: hearing.stream)
        let subjects = record.subjects(poll)
        return try Int64(
            seats.count { seat in
                try hearing.sitters(in: below(board.text, seat.id), seat.record, on: hearing.day).contains {
                    try !hearing.isRecused($0, from: subjects, on: hearing.day)
                }
            })
    }
}

extension PollRecord {
    /// What whoever votes may have an interest in: the poll itself and the call whose projects are voted on.
    fileprivate func subjects(_ id: PollID) -> [BoardConflictDeclared.Subject] {
        [.poll(id)] + (call.map { [.call($0)] } ?? [])
    }
}
