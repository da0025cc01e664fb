public import Events

/// A set of event types as one machine word pair, so that a reader can tell in a nanosecond what to skip.
public struct EventTypeSet: Sendable, Equatable, ExpressibleByArrayLiteral {
    private var bits: UInt128

    /// No types.
    public init() { bits = 0 }

    /// Some types.
    public init(arrayLiteral types: EventType...) {
        bits = types.reduce(0) { $0 | Self.bit($1) }
    }

    /// Whether a type is among them.
    public func contains(_ type: EventType) -> Bool { bits & Self.bit(type) != 0 }

    /// The types of either.
    public func union(_ other: EventTypeSet) -> EventTypeSet {
        var all = self
        all.bits |= other.bits
        return all
    }

    /// The types in the order of their numbers.
    public var types: [EventType] { EventType.allCases.filter(contains) }

    /// Type numbers are below 128: the vocabulary has 76.
    @inline(__always)
    private static func bit(_ type: EventType) -> UInt128 { 1 << UInt128(type.rawValue & 127) }
}
