public import Events
public import FieldCoding

/// Who sat in a seat at a session, under `session seat`.
public struct PresenceRecord: RegisterRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.presence

    /// The holder or the alternate.
    public var person: Person

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        person = try fields.field("person", \.person, "The holder or the alternate.")
    }

    /// Assembles a record.
    public init(person: Person) {
        self.person = person
    }
}
