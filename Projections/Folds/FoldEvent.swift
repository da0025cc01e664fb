public import Events

/// What a fold is given of an entry: no envelope, which would cost time to read.
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

    /// An event whose type its header told.
    public init(position: UInt64, type: EventType, occurred: Day, recorded: Instant, event: any Event) {
        self.position = position
        self.type = type
        self.occurred = occurred
        self.recorded = recorded
        self.event = event
    }

    /// An event by itself.
    public init(position: UInt64, occurred: Day, recorded: Instant, event: any Event) {
        self.init(position: position, type: event.type, occurred: occurred, recorded: recorded, event: event)
    }

    /// The payload as the type that ``type`` names; another is a programmer's error.
    @inline(__always)
    func content<Content: Event>(_: Content.Type = Content.self) -> Content { event as! Content }
}
