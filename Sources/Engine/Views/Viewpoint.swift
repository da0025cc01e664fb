public import Events
import EventStore
public import FieldCoding

/// From where a history is read: two kinds of time and the rules, each given alone or together with others.
public struct Viewpoint: Sendable, Equatable {
    /// Recorded time: what was in the log then.
    public enum KnownAt: Sendable, Equatable {
        /// Entries up to this position, included.
        case position(UInt64)
        /// Entries recorded up to this moment, included.
        case instant(Instant)
    }

    /// Valid time: what occurred later is left out. Nothing is judged anew for it.
    public var asOf: Day?
    /// What was recorded later, corrections among it, is left out.
    public var knownAt: KnownAt?

    /// Rules of the reader's choice, as a rulebook's file names them: over the whole history they stand above whatever
    /// was in force.
    public var rules: JSONValue?

    /// A viewpoint; without anything, the present.
    public init(asOf: Day? = nil, knownAt: KnownAt? = nil, rules: JSONValue? = nil) {
        self.asOf = asOf
        self.knownAt = knownAt
        self.rules = rules
    }

    /// Everything that is recorded, whenever it occurred.
    public static let now = Viewpoint()
}

extension Programme {
    /// How many entries a viewpoint sees of the log as it is now.
    public func size(seenFrom viewpoint: Viewpoint) throws -> UInt64 { try size(seenFrom: viewpoint, of: log.head()) }

    /// How many entries a viewpoint sees of a log that ends at a head.
    func size(seenFrom viewpoint: Viewpoint, of head: Head) throws -> UInt64 {
        let size = head.size
        switch viewpoint.knownAt {
        case nil: return size
        case .position(let position): return min(size, position == .max ? .max : position + 1)
        case .instant(let instant): return min(size, try log.size(recordedBy: instant))
        }
    }
}
