public import Events

/// Where an event stands in the log: what is asked of an event that another one names.
public struct EntryPlace: Sendable {
    /// Its position.
    public let position: UInt64
    /// Its type.
    public let type: EventType
    /// Its stream.
    public let territory: TerritoryID

    /// Assembles a place.
    public init(position: UInt64, type: EventType, territory: TerritoryID) {
        self.position = position
        self.type = type
        self.territory = territory
    }
}

/// Finds entries by the ids of their events.
public protocol EntryDirectory: AnyObject {
    /// The place of an event's entry, nil if there is none.
    func place(of id: EventID) throws -> EntryPlace?
    /// The slots of an event as it was recorded; none where it is unknown.
    func slots(of id: EventID) throws -> [SlotName]
}
