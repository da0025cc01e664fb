public import Events

extension BoardPurposeAgreed: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        _ = try hearing.expectLiveBoard(board)
        try hearing.judgeSession(session, votes: votes, of: board)
    }

    /// No later decision asks for a purpose.
    public func record(_ hearing: Hearing) throws {}
}
