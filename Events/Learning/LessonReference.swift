public import FieldCoding

/// A lesson of a territory.
public struct LessonReference: FieldRecord {
    /// The lesson.
    public let id: LessonID
    /// Its territory.
    public let territory: TerritoryID

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        id = try fields.field("id", \.id, "The lesson.")
        territory = try fields.field("territory", \.territory, "Its territory.")
    }

    /// Assembles a value from its parts.
    public init(id: LessonID, territory: TerritoryID) {
        self.id = id
        self.territory = territory
    }
}
