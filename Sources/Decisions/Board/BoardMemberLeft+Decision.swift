public import Events

extension BoardMemberLeft: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        guard try hearing.expectLiveBoard(board) != nil,
            try hearing.expectSeat(seat, of: board, field: "/seat") != nil
        else { return }
        hearing.require(
            try term(hearing) != nil, .seatNotHeld,
            "seat \(seat) has no \(alternate ? "alternate" : "holder") on \(hearing.day)", field: "/seat")
    }

    private func term(_ hearing: Hearing) throws -> Term? {
        try hearing.terms(of: seat, on: board, alternates: alternate).first { $0.covers(hearing.day) }
    }

    /// Keeps what later decisions ask: the term ended the day before, so that on this day the seat may be taken again.
    public func record(_ hearing: Hearing) throws {
        guard var term = try term(hearing), var seatRecord = try hearing.own(SeatRecord.self, seatKey) else { return }
        term.until = hearing.day.adding(days: -1)
        let latest = alternate ? seatRecord.alternate : seatRecord.holder
        if latest?.from == term.from {
            if alternate { seatRecord.alternate = term } else { seatRecord.holder = term }
            hearing.keep(seatRecord, seatKey)
        } else {
            hearing.keep(PastTermRecord(term: term), PastTermRecord.id(of: term, seatKey, alternate: alternate))
        }
        let personKey = SeatedPersonRecord.id(of: term, seat, on: board)
        guard var seated = try hearing.own(SeatedPersonRecord.self, personKey) else { return }
        seated.until = term.until
        hearing.keep(seated, personKey)
    }

    private var seatKey: String { below(board.text, seat.text) }
}
