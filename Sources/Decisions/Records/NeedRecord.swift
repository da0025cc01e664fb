public import Events
public import FieldCoding

/// A need.
public struct NeedRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.need

    /// What it is about.
    public var category: CategoryID
    /// Its raising.
    public var origin: Origin
    /// Its place in the priorities adopted last.
    public var position: Count?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        category = try fields.field("category", \.category, "What it is about.")
        origin = try fields.field("origin", \.origin, "Its raising.")
        position = try fields.optional("position", \.position, "Its place in the priorities adopted last.")
    }

    /// Assembles a record.
    public init(
        category: CategoryID, origin: Origin, position: Count? = nil
    ) {
        self.category = category
        self.origin = origin
        self.position = position
    }
}
