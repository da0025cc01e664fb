public import Events

extension BoardDissolved: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        let record = try hearing.expect(BoardRecord.self, board.text, .unknownBoard, "board \(board)", field: "/board")
        guard let ended = record?.ended else { return }
        hearing.object(
            .boardNotLive, "board \(board) was dissolved on \(ended.day)", field: "/board", clashes: [ended])
    }

    /// Keeps what later decisions ask: the seats of a board that is not live are nobody's.
    public func record(_ hearing: Hearing) throws {
        guard var record = try hearing.own(BoardRecord.self, board.text) else { return }
        record.ended = hearing.origin
        hearing.keep(record, board.text)
    }
}
