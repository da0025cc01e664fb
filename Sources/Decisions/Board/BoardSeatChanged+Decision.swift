public import Events

extension BoardSeatChanged: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        judgeParts(hearing)
        if let organisation { try hearing.expectOrganisation(organisation, field: "/organisation") }
        guard try hearing.expectLiveBoard(board) != nil else { return }
        if action == .added {
            try hearing.expectNew(SeatRecord.self, seatKey, .duplicateSeat, "seat \(seat)", field: "/seat")
        } else {
            guard let record = try hearing.expectSeat(seat, of: board, field: "/seat") else { return }
            try judgeVacancy(record, hearing)
        }
        hearing.judgeComposition(try sectorsAfter(hearing), field: "/action")
    }

    private func judgeParts(_ hearing: Hearing) {
        let isWhole =
            switch action {
            case .added: sector != nil && organisation != nil
            case .reassigned: sector != nil || organisation != nil
            case .removed: sector == nil && organisation == nil
            }
        hearing.require(
            isWhole, .seatChangeParts,
            "a seat is \(action.rawValue), with \(sector == nil ? "no" : "a") sector and "
                + "\(organisation == nil ? "no" : "an") organisation", field: "/action")
    }

    private func judgeVacancy(_ record: SeatRecord, _ hearing: Hearing) throws {
        for alternates in [false, true] {
            let terms = try hearing.terms(of: seat, on: board, alternates: alternates)
            guard let term = terms.first(where: { $0.lasts(from: hearing.day) }) else { continue }
            hearing.object(
                .seatNotVacant,
                "seat \(seat) has \(alternates ? "an alternate" : "a holder") from \(term.from) to \(term.until)",
                field: "/seat")
        }
    }

    private func sectorsAfter(_ hearing: Hearing) throws -> [Sector] {
        var sectors = try hearing.seats(of: board).filter { $0.id != seat.text }.map(\.record.sector)
        if action != .removed, let after = try sector ?? hearing.own(SeatRecord.self, seatKey)?.sector {
            sectors.append(after)
        }
        return sectors
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        guard var record = try hearing.own(BoardRecord.self, board.text) else { return }
        var changed = try hearing.own(SeatRecord.self, seatKey)
        switch action {
        case .added:
            guard let sector, let organisation else { return }
            changed = SeatRecord(organisation: organisation, origin: hearing.origin, sector: sector)
            record.seats = record.seats.next
        case .reassigned:
            if let sector { changed?.sector = sector }
            if let organisation { changed?.organisation = organisation }
        case .removed:
            changed?.removed = hearing.origin
            record.seats = record.seats.previous
        }
        if let changed { hearing.keep(changed, seatKey) }
        hearing.keep(record, board.text)
    }

    private var seatKey: String { below(board.text, seat.text) }
}
