public import Events

extension BoardConflictDeclared: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        if let until {
            hearing.require(
                hearing.day <= until, .conflictEndsBeforeItBegins,
                "it is declared on \(hearing.day) and binds until \(until)", field: "/until")
        }
        try judgeSubject(hearing)
        if let seat { try judgeSeat(seat, hearing) }
    }

    private func judgeSubject(_ hearing: Hearing) throws {
        let (id, field, what) = (about.id.text, "/about/id", "\(about)")
        switch about.kind {
        case .organisation:
            _ = try hearing.expectAnywhere(OrganisationRecord.self, id, .unknownSubject, what, field: field)
        case .call: _ = try hearing.expect(CallRecord.self, id, .unknownSubject, what, field: field)
        case .project: _ = try hearing.expect(ProjectRecord.self, id, .unknownSubject, what, field: field)
        case .poll: _ = try hearing.expect(PollRecord.self, id, .unknownSubject, what, field: field)
        }
    }

    private func judgeSeat(_ seat: SeatID, _ hearing: Hearing) throws {
        guard let board = try hearing.liveBoard()?.id else {
            return hearing.object(.unknownSeat, "there is no board with a seat \(seat)", field: "/seat")
        }
        guard let record = try hearing.expectSeat(seat, of: board, field: "/seat") else { return }
        let sitters = try hearing.sitters(in: below(board.text, seat.text), record, on: hearing.day)
        hearing.require(
            sitters.contains(person), .notTheHolder,
            "\(person) is neither holder nor alternate of seat \(seat) on \(hearing.day)", field: "/seat")
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(
            ConflictRecord(origin: hearing.origin, recused: recused, until: until),
            below(ConflictRecord.parent(person, about), "\(hearing.day)"))
    }
}
