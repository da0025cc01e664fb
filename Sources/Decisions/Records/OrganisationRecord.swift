public import Events
public import FieldCoding

/// An organisation, in the stream that registered it.
public struct OrganisationRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.organisation

    /// Its legal form.
    public var kind: OrganisationRegistered.Kind
    /// Its registration.
    public var origin: Origin
    /// The sector it belongs to.
    public var sector: Sector

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        kind = try fields.field("kind", \.kind, "Its legal form.")
        origin = try fields.field("origin", \.origin, "Its registration.")
        sector = try fields.field("sector", \.sector, "The sector it belongs to.")
    }

    /// Assembles a record.
    public init(
        kind: OrganisationRegistered.Kind, origin: Origin, sector: Sector
    ) {
        self.kind = kind
        self.origin = origin
        self.sector = sector
    }
}
