public import Events
internal import EventStore
public import Rules

extension Programme {
    /// The rules in force on a day as the log stands now: the programme's, or those of a territory.
    ///
    /// Throws `unknown` for a territory of which nothing is recorded.
    public func rulebook(of territory: TerritoryID? = nil, on day: Day) throws -> Rulebook {
        let number = try territory.map { try stream($0).number } ?? 0
        let history = RulesHistory(
            programme: try enactments(in: 0), territory: number == 0 ? [] : try enactments(in: number))
        return try history.rulebook(on: day, before: nil)
    }
}
