import Events

extension Hearing {
    /// What the event's stream has come to, nil before its first entry.
    public func territory() throws -> TerritoryRecord? { try own(TerritoryRecord.self, TerritoryRecord.id) }

    /// Changes what the event's stream has come to.
    public func changeTerritory(_ change: (inout TerritoryRecord) throws -> Void) throws {
        var territory = try territory() ?? TerritoryRecord(latestDay: day, origin: origin, proposed: false)
        try change(&territory)
        keep(territory, TerritoryRecord.id)
    }

    /// Remembers the latest day that an entry of the stream speaks of.
    func noteDay() throws {
        if let territory = try territory(), day <= territory.latestDay { return }
        try changeTerritory { $0.latestDay = max($0.latestDay, day) }
    }
}
