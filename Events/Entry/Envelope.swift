/// What every entry says besides what happened.
public struct Envelope: Sendable, Equatable {
    /// The desk, account or script that appended it; never a person's name.
    public var actor: ActorID
    /// Hashes of documents that show it.
    public var evidence: [ContentHash]?
    /// The event's id, unique in the store.
    public var id: EventID
    /// The rules that it is known to break.
    public var irregular: [Irregularity]?
    /// The day it happened (valid time).
    public var occurred: Day
    /// When it was appended (recorded time).
    public var recorded: Instant
    /// The stream it belongs to.
    public var territory: TerritoryID

    /// Assembles an envelope.
    public init(
        actor: ActorID, evidence: [ContentHash]? = nil, id: EventID, irregular: [Irregularity]? = nil, occurred: Day,
        recorded: Instant, territory: TerritoryID
    ) {
        self.actor = actor
        self.evidence = evidence
        self.id = id
        self.irregular = irregular
        self.occurred = occurred
        self.recorded = recorded
        self.territory = territory
    }
}

/// An event that stands in the log.
public struct Recorded: Sendable {
    /// Its place in the log, from 0.
    public let position: UInt64
    /// What every entry says.
    public let envelope: Envelope
    /// What happened.
    public let event: any Event

    /// Assembles a recorded event.
    public init(position: UInt64, envelope: Envelope, event: any Event) {
        self.position = position
        self.envelope = envelope
        self.event = event
    }
}
