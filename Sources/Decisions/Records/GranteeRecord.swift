import Events
public import FieldCoding

/// An agreement of an organisation, under `organisation agreement`.
public struct GranteeRecord: RegisterRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.grantee

    /// Whether its project is not closed yet.
    public var isOpen: Bool

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        isOpen = try fields.field("isOpen", \.isOpen, "Whether its project is not closed yet.")
    }

    /// Assembles a record.
    public init(isOpen: Bool) {
        self.isOpen = isOpen
    }
}
