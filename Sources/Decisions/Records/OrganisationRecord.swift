public import Events
public import FieldCoding

/// An organisation, in the stream that registered it.
public struct OrganisationRecord: ReferableRecord {
    /// See ``RegisterKind``.
    public static let kind = RegisterKind.organisation

    /// The last day of its existence.
    public var ended: Day?
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
        ended = try fields.optional("ended", \.ended, "The last day of its existence.")
        kind = try fields.field("kind", \.kind, "Its legal form.")
        origin = try fields.field("origin", \.origin, "Its registration.")
        sector = try fields.field("sector", \.sector, "The sector it belongs to.")
    }

    /// Assembles a record.
    public init(ended: Day? = nil, kind: OrganisationRegistered.Kind, origin: Origin, sector: Sector) {
        self.ended = ended
        self.kind = kind
        self.origin = origin
        self.sector = sector
    }

    /// Whether it exists on a day.
    public func exists(on day: Day) -> Bool { origin.day <= day && ended.map { day <= $0 } ?? true }
}
