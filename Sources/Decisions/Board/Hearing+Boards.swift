import Events
import Rules

extension Hearing {
    /// The board that the territory has on the event's day.
    func liveBoard() throws -> (id: BoardID, record: BoardRecord)? {
        var next = try territory()?.board
        while let id = next, let board = try own(BoardRecord.self, id.text) {
            if board.origin.day <= day { return board.isLive(on: day) ? (id, board) : nil }
            next = board.previous
        }
        return nil
    }

    /// A board that must be its territory's on the event's day.
    func expectLiveBoard(_ id: BoardID) throws -> BoardRecord? {
        let board = try expect(BoardRecord.self, id.text, .unknownBoard, "board \(id)", field: "/board")
        if let ended = board?.ended {
            require(
                day < ended.day, .boardNotLive, "board \(id) was dissolved on \(ended.day)", field: "/board",
                clashes: [ended])
        }
        return board
    }

    /// A seat that a board must have on the event's day.
    func expectSeat(_ seat: SeatID, of board: BoardID, field: String) throws -> SeatRecord? {
        let record = try expect(
            SeatRecord.self, below(board.text, seat.text), .unknownSeat, "seat \(seat) of board \(board)", field: field)
        guard let removed = record?.removed, removed.day <= day else { return record }
        object(.unknownSeat, "seat \(seat) was removed on \(removed.day)", field: field, clashes: [removed])
        return nil
    }

    /// The seats that a board has now, with their ids.
    func seats(of board: BoardID) throws -> [(id: String, record: SeatRecord)] {
        try register.records(SeatRecord.self, below: board.text, in: stream).filter { $0.record.removed == nil }
    }

    /// What a board is made up of, by the sectors of its seats.
    func judgeComposition(_ sectors: [Sector], field: String) {
        let rules = rules.board
        require(
            sectors.count >= rules.minSeats.value, .tooFewSeats,
            "the board has \(sectors.count) of at least \(rules.minSeats) seats", field: field)
        for sector in Sector.allCases {
            let count = sectors.count { $0 == sector }
            require(
                count >= rules.minPerSector[sector].value, .sectorMinimum,
                "the \(sector.rawValue) sector has \(count) of at least \(rules.minPerSector[sector]) seats",
                field: field)
        }
        let community = sectors.count { $0 == .community }
        require(
            !rules.communityMajority || community * 2 > sectors.count, .communityMajority,
            "community organisations have \(community) of \(sectors.count) seats", field: field)
    }
}

extension SectorMinimums {
    /// Least seats of a sector.
    fileprivate subscript(_ sector: Sector) -> Count {
        switch sector {
        case .community: community
        case .private: `private`
        case .public: `public`
        }
    }
}
