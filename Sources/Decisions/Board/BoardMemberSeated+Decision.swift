public import Events
import Rules

extension BoardMemberSeated: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        hearing.require(
            hearing.day <= until, .termEndsBeforeItBegins, "the term begins on \(hearing.day) and ends on \(until)",
            field: "/until")
        let longest = hearing.day.adding(months: Int(hearing.rules.board.termMonths.value))
        hearing.require(
            until <= longest, .termTooLong,
            "the term ends on \(until); \(hearing.rules.board.termMonths) months end on \(longest)", field: "/until")
        try judgePerson(hearing)
        guard try hearing.expectLiveBoard(board) != nil,
            try hearing.expectSeat(seat, of: board, field: "/seat") != nil
        else { return }
        let clash = try hearing.terms(of: seat, on: board, alternates: alternate).first { $0.overlaps(term(hearing)) }
        if let clash {
            hearing.object(
                .seatHeld,
                "seat \(seat) has \(alternate ? "an alternate" : "a holder") from \(clash.from) to \(clash.until)",
                field: "/seat")
        }
    }

    private func judgePerson(_ hearing: Hearing) throws {
        let others = try hearing.register.records(
            SeatedPersonRecord.self, below: below(board.text, person.text), in: hearing.stream)
        for (_, other) in others where other.seat != seat || other.alternate != alternate {
            hearing.require(
                !(other.origin.day <= until && hearing.day <= other.until), .oneSeatAPerson,
                "this person sits in seat \(other.seat) from \(other.origin.day) to \(other.until)", field: "/person",
                clashes: [other.origin])
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        guard var record = try hearing.own(SeatRecord.self, seatKey) else { return }
        let new = term(hearing)
        let last = alternate ? record.alternate : record.holder
        // The seat itself keeps the latest term; the others are looked up only for days before it.
        let latest = last.map { $0.from > new.from ? $0 : new } ?? new
        if let last {
            let past = last.from > new.from ? new : last
            hearing.keep(PastTermRecord(term: past), PastTermRecord.id(of: past, seatKey, alternate: alternate))
        }
        if alternate { record.alternate = latest } else { record.holder = latest }
        hearing.keep(record, seatKey)
        hearing.keep(
            SeatedPersonRecord(alternate: alternate, origin: hearing.origin, seat: seat, until: until),
            SeatedPersonRecord.id(of: new, seat, on: board))
    }

    private var seatKey: String { below(board.text, seat.text) }

    private func term(_ hearing: Hearing) -> Term { Term(from: hearing.day, person: person, until: until) }
}
