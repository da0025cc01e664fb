public import Events
public import FieldCoding

/// A seat, under `board seat`.
public struct SeatRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.seat

    /// The alternate's term, the last one.
    public var alternate: Term?
    /// The holder's term, the last one.
    public var holder: Term?
    /// The organisation that fills it.
    public var organisation: OrganisationID
    /// The founding of its board, or the change that added it.
    public var origin: Origin
    /// The change that removed it.
    public var removed: Origin?
    /// The sector that it speaks for.
    public var sector: Sector

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        alternate = try fields.optional("alternate", \.alternate, "The alternate's term, the last one.")
        holder = try fields.optional("holder", \.holder, "The holder's term, the last one.")
        organisation = try fields.field("organisation", \.organisation, "The organisation that fills it.")
        origin = try fields.field("origin", \.origin, "The founding of its board, or the change that added it.")
        removed = try fields.optional("removed", \.removed, "The change that removed it.")
        sector = try fields.field("sector", \.sector, "The sector that it speaks for.")
    }

    /// Assembles a record.
    public init(
        alternate: Term? = nil, holder: Term? = nil, organisation: OrganisationID, origin: Origin,
        removed: Origin? = nil, sector: Sector
    ) {
        self.alternate = alternate
        self.holder = holder
        self.organisation = organisation
        self.origin = origin
        self.removed = removed
        self.sector = sector
    }
}
