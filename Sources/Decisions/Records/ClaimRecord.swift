public import Events
public import FieldCoding

/// A fact that only one may state in the whole store; it stands in stream 0 under a key of the fact.
public struct ClaimRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.claim

    /// The entry that states it.
    public var origin: Origin
    /// The stream of that entry.
    public var owner: TerritoryID
    /// The fact as stated, to tell equal keys of different facts apart.
    public var what: Text

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        origin = try fields.field("origin", \.origin, "The entry that states it.")
        owner = try fields.field("owner", \.owner, "The stream of that entry.")
        what = try fields.field("what", \.what, "The fact as stated, to tell equal keys of different facts apart.")
    }

    /// Assembles a record.
    public init(
        origin: Origin, owner: TerritoryID, what: Text
    ) {
        self.origin = origin
        self.owner = owner
        self.what = what
    }
}
