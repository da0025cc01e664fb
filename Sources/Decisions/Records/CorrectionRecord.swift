public import Events
public import FieldCoding

/// The latest correction of an event, under ``parent`` and the event's id.
public struct CorrectionRecord: RegisterRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.correction
    /// What the ids of a stream's corrections stand below.
    public static let parent = "of"

    /// The position of the correction.
    public var by: Count
    /// Whether the event is void; else it is read anew.
    public var isAnnulled: Bool
    /// The event.
    public var target: EventID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        by = try fields.field("by", \.by, "The position of the correction.")
        isAnnulled = try fields.field("isAnnulled", \.isAnnulled, "Whether the event is void; else it is read anew.")
        target = try fields.field("target", \.target, "The event.")
    }

    /// Assembles a record.
    public init(by: Count, isAnnulled: Bool, target: EventID) {
        self.by = by
        self.isAnnulled = isAnnulled
        self.target = target
    }

    static func id(_ target: EventID) -> String { below(parent, target.text) }
}
