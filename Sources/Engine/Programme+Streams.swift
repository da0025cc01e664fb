public import Events
public import EventStore
internal import FieldCoding

extension Programme {
    /// A territory's stream as it is now.
    ///
    /// Throws `unknown`, with the nearest name there is, for a territory of which nothing is recorded.
    public func stream(_ territory: TerritoryID) throws -> EventStore.Stream {
        try stream(territory, among: try log.streams())
    }

    func stream(_ territory: TerritoryID, among streams: [EventStore.Stream]) throws -> EventStore.Stream {
        if let stream = streams.first(where: { $0.name == territory }) { return stream }
        let near = Suggestion.nearest(to: territory.text, among: streams.map(\.name.text))
        throw StoreError(
            .unknown, "nothing is recorded of territory \(territory)",
            remedy: near.map { "did you mean \($0)?" } ?? "tejido log shows what is recorded")
    }
}
