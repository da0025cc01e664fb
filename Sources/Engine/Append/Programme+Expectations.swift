import Events
import EventStore

extension Programme {
    /// Throws `StreamConflict` unless every stream has as many entries as its sender had seen.
    ///
    /// A batch that stands in the log already was sent again: it changes nothing, and what it was decided upon held
    /// when it was appended.
    func check(_ expected: [TerritoryID: UInt64], for events: [Prepared], in batch: Batch) throws {
        var counts: [StreamConflict.Count] = []
        for (territory, count) in expected.sorted(by: { $0.key < $1.key }) {
            let actual = try batch.stream(named: territory)?.count ?? 0
            if actual != count { counts.append(.init(territory: territory, expected: count, actual: actual)) }
        }
        if counts.isEmpty { return }
        let isRepeated = try !events.isEmpty && events.allSatisfy { try batch.find($0.id)?.content == $0.content }
        if !isRepeated { throw StreamConflict(counts: counts) }
    }
}
