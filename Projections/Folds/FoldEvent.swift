public import Events

/// What a fold is given of an entry: of the envelope, which costs time to read, only what some fold asks for.
public struct FoldEvent: Sendable {
    /// Its place in the log.
    public let position: UInt64
    /// Its type.
    public let type: EventType
    /// The day it happened.
    public let occurred: Day
    /// When it was appended.
    public let recorded: Instant
    /// What happened.
    public let event: any Event
    /// Who appended it; told for the types of ``typesWithActor`` alone.
    public let actor: ActorID?

    /// The types whose actor some fold remembers.
    public static let typesWithActor: EventTypeSet = [.rulesEnacted]

    /// An event whose type its header told.
    public init(
        position: UInt64, type: EventType, occurred: Day, recorded: Instant, event: any Event, actor: ActorID? = nil
    ) {
        self.position = position
        self.type = type
        self.actor = actor
        self.occurred = occurred
        self.recorded = recorded
        self.event = event
    }

    /// An event by itself.
    public init(position: UInt64, occurred: Day, recorded: Instant, event: any Event, actor: ActorID? = nil) {
        self.init(
            position: position, type: event.type, occurred: occurred, recorded: recorded, event: event,
            actor: Self.typesWithActor.contains(event.type) ? actor : nil)
    }

    /// The payload as the type that ``type`` names; another is a programmer's error.
    @inline(__always)
    func content<Content: Event>(_: Content.Type = Content.self) -> Content { event as! Content }
}
