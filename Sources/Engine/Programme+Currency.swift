internal import Decisions
public import EventStore
internal import FieldCoding
public import Rules

extension Programme {
    /// The currency of a stream's amounts, which its first amount fixed; the rulebook's default before that.
    public func currency(of stream: EventStore.Stream) throws -> Currency {
        let rows = try log.registerRecords(
            stream: stream.number, kind: TerritoryRecord.kind.rawValue, under: TerritoryRecord.id)
        guard let row = rows.first(where: { $0.id == TerritoryRecord.id }) else {
            return Rulebook.standard.money.currency
        }
        return try TerritoryRecord(trusting: row.record.span).currency ?? Rulebook.standard.money.currency
    }
}
