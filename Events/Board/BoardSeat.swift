public import FieldCoding

/// One seat of a local board.
public struct BoardSeat: FieldRecord {
    /// The organisation that fills it.
    public let organisation: OrganisationID
    /// The seat's id.
    public let seat: SeatID
    /// The sector that it speaks for.
    public let sector: Sector

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        organisation = try fields.field("organisation", \.organisation, "The organisation that fills it.")
        seat = try fields.field("seat", \.seat, "The seat's id.")
        sector = try fields.field("sector", \.sector, "The sector that it speaks for.")
    }

    /// Assembles a value from its parts.
    public init(organisation: OrganisationID, seat: SeatID, sector: Sector) {
        self.organisation = organisation
        self.seat = seat
        self.sector = sector
    }
}
