public import FieldCoding

/// Somebody changes what they do because of a lesson.
public struct LessonAdopted: Event {
    /// `lesson.adopted`.
    public static let type = EventType.lessonAdopted

    /// Who.
    public let adopter: Adopter
    /// What changed.
    public let change: Text
    /// The decision that changed.
    public let changed: Change?
    /// What shows it.
    public let evidence: ContentHash
    /// The lesson.
    public let lesson: LessonReference
    /// The tool that was used.
    public let tool: ToolReference?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        adopter = try fields.field("adopter", \.adopter, "Who.")
        change = try fields.field("change", \.change, "What changed.")
        changed = try fields.optional("changed", \.changed, "The decision that changed.")
        evidence = try fields.field("evidence", \.evidence, "What shows it.")
        lesson = try fields.field("lesson", \.lesson, "The lesson.")
        tool = try fields.optional("tool", \.tool, "The tool that was used.")
    }

    /// Assembles a value from its parts.
    public init(
        adopter: Adopter, change: Text, changed: Change? = nil, evidence: ContentHash, lesson: LessonReference,
        tool: ToolReference? = nil
    ) {
        self.adopter = adopter
        self.change = change
        self.changed = changed
        self.evidence = evidence
        self.lesson = lesson
        self.tool = tool
    }

    /// Who adopts lessons.
    public enum AdopterKind: String, FieldWord {
        case territory, organisation, external
    }

    /// Who adopts a lesson.
    public struct Adopter: FieldRecord {
        /// Which one.
        public let id: UnspecifiedID?
        /// What kind.
        public let kind: AdopterKind

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            id = try fields.optional("id", \.id, "Which one.")
            kind = try fields.field("kind", \.kind, "What kind.")
        }

        /// Assembles a value from its parts.
        public init(id: UnspecifiedID? = nil, kind: AdopterKind) {
            self.id = id
            self.kind = kind
        }
    }

    /// A decision that changed.
    public struct Change: FieldRecord {
        /// The event.
        public let event: EventID
        /// Its territory.
        public let territory: TerritoryID

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            event = try fields.field("event", \.event, "The event.")
            territory = try fields.field("territory", \.territory, "Its territory.")
        }

        /// Assembles a value from its parts.
        public init(event: EventID, territory: TerritoryID) {
            self.event = event
            self.territory = territory
        }
    }

    /// A tool of a territory.
    public struct ToolReference: FieldRecord {
        /// The tool.
        public let id: ToolID
        /// Its territory.
        public let territory: TerritoryID

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            id = try fields.field("id", \.id, "The tool.")
            territory = try fields.field("territory", \.territory, "Its territory.")
        }

        /// Assembles a value from its parts.
        public init(id: ToolID, territory: TerritoryID) {
            self.id = id
            self.territory = territory
        }
    }
}
