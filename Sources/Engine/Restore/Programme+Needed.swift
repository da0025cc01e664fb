public import Events
import EventStore

extension Programme {
    /// The streams that the histories of some territories rest on: their own, programme's, and every one that an entry of
    /// these names.
    ///
    /// Throws `unknown` for a territory without entries.
    public func streams(neededBy territories: [TerritoryID]) throws -> Set<TerritoryID> {
        let all = try log.standing().streams
        let search = MentionSearch(all.map(\.name.text))
        var needed: Set<TerritoryID> = []
        var next = try [.programme] + territories.map { try stream($0, among: all).name }
        while let name = next.popLast() {
            guard needed.insert(name).inserted, name != .programme,
                let stream = all.first(where: { $0.name == name })
            else { continue }
            try log.forEach(of: stream.number, in: 0..<stream.count) { row in
                search.forEachMention(in: row.payload(try row.header)) { other in
                    next.append(TerritoryID(unchecked: other))
                    return true
                }
                return true
            }
        }
        return needed
    }
}
