public import Events
public import FieldCoding

/// What the register keeps of one entity: what later decisions ask, and nothing that grows.
public protocol RegisterRecord: FieldRecord {
    /// The kind under which it is stored.
    static var kind: RegisterKind { get }
}

/// Where an entity comes from: the entry that introduced it and the day that entry speaks of.
public struct Origin: FieldRecord {
    /// The day it happened.
    public let day: Day
    /// The entry's position.
    public let position: Count

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        day = try fields.field("day", \.day, "The day it happened.")
        position = try fields.field("position", \.position, "The entry's position.")
    }

    /// Assembles an origin.
    public init(day: Day, position: Count) {
        self.day = day
        self.position = position
    }
}

/// A record of an entity that other events refer to: nothing may refer to it before its day.
public protocol ReferableRecord: RegisterRecord {
    /// The entry that introduced the entity.
    var origin: Origin { get }
}
