public import Events
import Rules

extension BoardFormed: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.requireSelection()
        try hearing.expectNew(BoardRecord.self, board.text, .duplicateBoard, "board \(board)", field: "/board")
        if let live = try hearing.territory()?.board, live != board {
            let origin = try hearing.own(BoardRecord.self, live.text)?.origin
            hearing.object(
                .boardAlreadyLive, "board \(live) is live in \(hearing.envelope.territory)", field: "/board",
                clashes: origin.map { [$0] } ?? [])
        }
        try judgeSeats(hearing)
        judgeComposition(hearing)
    }

    private func judgeSeats(_ hearing: Hearing) throws {
        var known: Set<SeatID> = []
        for (index, seat) in seats.enumerated() {
            hearing.require(
                known.insert(seat.seat).inserted, .duplicateSeat, "seat \(seat.seat) stands twice",
                field: "/seats/\(index)/seat")
            _ = try hearing.expectAnywhere(
                OrganisationRecord.self, seat.organisation.text, .unknownOrganisation,
                "organisation \(seat.organisation)", field: "/seats/\(index)/organisation")
        }
    }

    private func judgeComposition(_ hearing: Hearing) {
        let rules = hearing.rules.board
        hearing.require(
            seats.count >= rules.minSeats.value, .tooFewSeats,
            "the board has \(seats.count) of at least \(rules.minSeats) seats", field: "/seats")
        for sector in Sector.allCases {
            let count = seats.count { $0.sector == sector }
            hearing.require(
                count >= rules.minPerSector[sector].value, .sectorMinimum,
                "the \(sector.rawValue) sector has \(count) of at least \(rules.minPerSector[sector]) seats",
                field: "/seats")
        }
        let community = seats.count { $0.sector == .community }
        hearing.require(
            !rules.communityMajority || community * 2 > seats.count, .communityMajority,
            "community organisations have \(community) of \(seats.count) seats", field: "/seats")
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(BoardRecord(isLive: true, origin: hearing.origin, seats: Count(Int64(seats.count))), board.text)
        for seat in seats {
            hearing.keep(
                SeatRecord(organisation: seat.organisation, origin: hearing.origin, sector: seat.sector),
                below(board.text, seat.seat.text))
        }
        try hearing.changeTerritory { $0.board = board }
    }
}

extension SectorMinimums {
    /// Least seats of a sector.
    subscript(_ sector: Sector) -> Count {
        switch sector {
        case .community: community
        case .private: `private`
        case .public: `public`
        }
    }
}
