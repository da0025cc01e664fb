public import Events

extension BoardFormed: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.requireSelection()
        try hearing.expectNew(BoardRecord.self, board.text, .duplicateBoard, "board \(board)", field: "/board")
        try judgePredecessor(hearing)
        try judgeSeats(hearing)
        hearing.judgeComposition(seats.map(\.sector), field: "/seats")
    }

    private func judgePredecessor(_ hearing: Hearing) throws {
        guard let last = try hearing.territory()?.board, last != board,
            let record = try hearing.own(BoardRecord.self, last.text)
        else { return }
        guard let ended = record.ended else {
            return hearing.object(
                .boardAlreadyLive, "board \(last) is live in \(hearing.envelope.territory)", field: "/board",
                clashes: [record.origin])
        }
        hearing.require(
            ended.day <= hearing.day, .boardAlreadyLive, "board \(last) was only dissolved on \(ended.day)",
            field: "/board", clashes: [ended])
    }

    private func judgeSeats(_ hearing: Hearing) throws {
        var known: Set<SeatID> = []
        for (index, seat) in seats.enumerated() {
            hearing.require(
                known.insert(seat.seat).inserted, .duplicateSeat, "seat \(seat.seat) stands twice",
                field: "/seats/\(index)/seat")
            try hearing.expectOrganisation(seat.organisation, field: "/seats/\(index)/organisation")
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(
            BoardRecord(
                origin: hearing.origin, previous: try hearing.territory()?.board, seats: Count(Int64(seats.count))),
            board.text)
        for seat in seats {
            hearing.keep(
                SeatRecord(organisation: seat.organisation, origin: hearing.origin, sector: seat.sector),
                below(board.text, seat.seat.text))
        }
        try hearing.changeTerritory { $0.board = board }
    }
}
