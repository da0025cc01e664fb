public import Events

/// The stream that an election is imported into, and what the log already holds of it.
public struct PabulibImportTarget: Sendable, Equatable {
    /// The stream.
    public var territory: TerritoryID
    /// The desk, account or script that imports.
    public var actor: ActorID
    /// The event that proposed the territory, if it is proposed.
    public var proposedBy: EventID?
    /// The latest day on which anything in the stream occurred; nil if it is empty.
    public var lastOccurred: Day?
    /// Whether the event ``PabulibImport/rulesEvent(of:)`` of this very file is retroactive; nil if the log does not
    /// hold it.
    ///
    /// A second import must propose it as it was first recorded, though the stream has grown since.
    public var recordedAsRetroactive: Bool?

    /// A stream; without what the log holds, a fresh one.
    public init(
        territory: TerritoryID, actor: ActorID, proposedBy: EventID? = nil, lastOccurred: Day? = nil,
        recordedAsRetroactive: Bool? = nil
    ) {
        self.territory = territory
        self.actor = actor
        self.proposedBy = proposedBy
        self.lastOccurred = lastOccurred
        self.recordedAsRetroactive = recordedAsRetroactive
    }
}
