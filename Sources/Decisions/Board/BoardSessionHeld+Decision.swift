public import Events

extension BoardSessionHeld: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.expectNew(
            SessionRecord.self, session.text, .duplicateSession, "session \(session)", field: "/session")
        let known = try hearing.expect(BoardRecord.self, board.text, .unknownBoard, "board \(board)", field: "/board")
        guard known != nil else { return }
        var seen: Set<SeatID> = []
        for (index, attendance) in present.enumerated() {
            let field = "/present/\(index)"
            hearing.require(
                seen.insert(attendance.seat).inserted, .oneAttendantASeat, "seat \(attendance.seat) stands twice",
                field: field + "/seat")
            guard let seat = try expectSeat(attendance.seat, hearing, field + "/seat") else { continue }
            let sitters = try hearing.sitters(in: below(board.text, attendance.seat.text), seat)
            hearing.require(
                sitters.contains(attendance.person), .notTheHolder,
                "\(attendance.person) is neither holder nor alternate of seat \(attendance.seat) on \(hearing.day)",
                field: field + "/person")
        }
        for (index, seat) in (excused ?? []).enumerated() { _ = try expectSeat(seat, hearing, "/excused/\(index)") }
    }

    private func expectSeat(_ seat: SeatID, _ hearing: Hearing, _ field: String) throws -> SeatRecord? {
        try hearing.expect(
            SeatRecord.self, below(board.text, seat.text), .unknownSeat, "seat \(seat) of board \(board)", field: field)
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        var seated: Int64 = 0
        for (id, seat) in try hearing.register.records(SeatRecord.self, below: board.text, in: hearing.stream)
        where try !hearing.sitters(in: below(board.text, id), seat).isEmpty { seated += 1 }
        hearing.keep(
            SessionRecord(
                board: board, origin: hearing.origin, present: Count(Int64(present.count)), seated: Count(seated)),
            session.text)
    }
}
