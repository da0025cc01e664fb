public import FieldCoding

/// A tool is made out of lessons.
public struct ToolPublished: Event {
    /// `tool.published`.
    public static let type = EventType.toolPublished

    /// The tool itself.
    public let document: ContentHash
    /// The lessons that it rests on.
    public let lessons: [LessonReference]
    /// What it is.
    public let title: Text
    /// The tool's id.
    public let tool: ToolID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        document = try fields.field("document", \.document, "The tool itself.")
        lessons = try fields.field("lessons", \.lessons, "The lessons that it rests on.")
        title = try fields.field("title", \.title, "What it is.")
        tool = try fields.field("tool", \.tool, "The tool's id.")
    }

    /// Assembles a value from its parts.
    public init(document: ContentHash, lessons: [LessonReference], title: Text, tool: ToolID) {
        self.document = document
        self.lessons = lessons
        self.title = title
        self.tool = tool
    }
}
