public import FieldCoding

// Closures, not key paths: the key path of a generic type is built anew at each use, which costs microseconds.

/// One entry of the log as it is stored, hashed and exported: a canonical JSON object.
public struct Entry<Content: Event>: FieldRecord {
    /// The desk, account or script that appended it.
    public let actor: ActorID
    /// What happened.
    public let data: Content
    /// Hashes of documents that show it.
    public let evidence: [ContentHash]?
    /// The event's id.
    public let id: EventID
    /// The rules that it is known to break.
    public let irregular: [Irregularity]?
    /// The day it happened.
    public let occurred: Day
    /// When it was appended.
    public let recorded: Instant
    /// The stream it belongs to.
    public let territory: TerritoryID
    /// The event's type.
    public let type: EventName
    /// The version of the type.
    public let v: Count

    /// Walks the fields.
    @inlinable
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        actor = try fields.field("actor", { $0.actor }, "The desk, account or script that appended it; never a name.")
        data = try fields.field("data", { $0.data }, "What happened.")
        evidence = try fields.optional("evidence", { $0.evidence }, "Hashes of documents that show it.")
        id = try fields.field("id", { $0.id }, "The event's id, unique in the store.")
        irregular = try fields.optional("irregular", { $0.irregular }, "The rules that it is known to break.")
        occurred = try fields.field("occurred", { $0.occurred }, "The day it happened.")
        recorded = try fields.field("recorded", { $0.recorded }, "When it was appended.")
        territory = try fields.field("territory", { $0.territory }, "The stream it belongs to.")
        type = try fields.field("type", { $0.type }, "The event's type.")
        v = try fields.field("v", { $0.v }, "The version of the type.")
    }
}

/// One event as it is handed in: ``Entry`` without `recorded`, with `id` and `v` optional.
public struct Submission<Content: Event>: FieldRecord {
    /// The desk, account or script that appends it.
    public let actor: ActorID
    /// What happened.
    public let data: Content
    /// Hashes of documents that show it.
    public let evidence: [ContentHash]?
    /// The event's id; made when absent.
    public let id: EventID?
    /// The rules that it is known to break.
    public let irregular: [Irregularity]?
    /// The day it happened.
    public let occurred: Day
    /// The stream it belongs to.
    public let territory: TerritoryID
    /// The event's type.
    public let type: EventName
    /// The version of the type; 1 when absent, for ever.
    public let v: Count?

    /// Walks the fields.
    @inlinable
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        actor = try fields.field("actor", { $0.actor }, "The desk, account or script that appends it; never a name.")
        data = try fields.field("data", { $0.data }, "What happened.")
        evidence = try fields.optional("evidence", { $0.evidence }, "Hashes of documents that show it.")
        id = try fields.optional("id", { $0.id }, "The event's id, unique in the store; made when absent.")
        irregular = try fields.optional("irregular", { $0.irregular }, "The rules that it is known to break.")
        occurred = try fields.field("occurred", { $0.occurred }, "The day it happened.")
        territory = try fields.field("territory", { $0.territory }, "The stream it belongs to.")
        type = try fields.field("type", { $0.type }, "The event's type.")
        v = try fields.optional("v", { $0.v }, "The version of the type; 1 when absent.")
    }
}
