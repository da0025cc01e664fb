public import Events

extension NeedRaised: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.requireSelection()
        try hearing.expectNew(NeedRecord.self, need.text, .duplicateNeed, "need \(need)", field: "/need")
        if let session {
            _ = try hearing.expect(
                SessionRecord.self, session.text, .unknownSession, "session \(session)", field: "/session")
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(NeedRecord(category: category, origin: hearing.origin), need.text)
    }
}
