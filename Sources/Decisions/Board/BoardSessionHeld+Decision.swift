public import Events

extension BoardSessionHeld: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.expectNew(
            SessionRecord.self, session.text, .duplicateSession, "session \(session)", field: "/session")
        guard try hearing.expectLiveBoard(board) != nil else { return }
        var seen: Set<SeatID> = []
        for (index, attendance) in present.enumerated() {
            let field = "/present/\(index)"
            hearing.require(
                seen.insert(attendance.seat).inserted, .oneAttendantASeat, "seat \(attendance.seat) stands twice",
                field: field + "/seat")
            guard let seat = try hearing.expectSeat(attendance.seat, of: board, field: field + "/seat") else {
                continue
            }
            let sitters = try hearing.sitters(in: below(board.text, attendance.seat.text), seat, on: hearing.day)
            hearing.require(
                sitters.contains(attendance.person), .notTheHolder,
                "\(attendance.person) is neither holder nor alternate of seat \(attendance.seat) on \(hearing.day)",
                field: field + "/person")
        }
        for (index, seat) in (excused ?? []).enumerated() {
            _ = try hearing.expectSeat(seat, of: board, field: "/excused/\(index)")
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        var seated: Int64 = 0
        for (id, seat) in try hearing.register.records(SeatRecord.self, below: board.text, in: hearing.stream)
        where try !hearing.sitters(in: below(board.text, id), seat, on: hearing.day).isEmpty { seated += 1 }
        hearing.keep(
            SessionRecord(
                board: board, origin: hearing.origin, present: Count(Int64(present.count)), seated: Count(seated)),
            session.text)
        for attendance in present {
            hearing.keep(PresenceRecord(person: attendance.person), below(session.text, attendance.seat.text))
        }
    }
}
