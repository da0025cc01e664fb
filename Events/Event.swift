public import FieldCoding

/// What happened: the payload of one entry of the log.
///
/// A published list of fields is never edited: a change makes a type of the next version beside it.
public protocol Event: FieldRecord {
    /// Its name and number.
    static var type: EventType { get }
    /// Its version on the wire.
    static var version: UInt16 { get }
}

extension Event {
    /// Version 1, where the type does not say otherwise.
    public static var version: UInt16 { 1 }
    /// The type of this event.
    public var type: EventType { Self.type }
}
