public import Events
public import FieldCoding

/// How a local board is made up.
public struct BoardRules: RuleGroup {
    /// Community organisations hold more than half of the seats.
    public let communityMajority: Bool
    /// Least seats by sector.
    public let minPerSector: SectorMinimums
    /// Least seats of a board.
    public let minSeats: Count
    /// Longest term of a member.
    public let termMonths: Count

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        communityMajority = try fields.parameter(
            "communityMajority", \.communityMajority, default: true,
            "Community organisations hold more than half of the seats.")
        minPerSector = try fields.group("minPerSector", \.minPerSector, "Least seats by sector.")
        minSeats = try fields.parameter(
            "minSeats", \.minSeats, default: 3, in: 1...99, "Least seats of a board.", unit: "seats")
        termMonths = try fields.parameter(
            "termMonths", \.termMonths, default: 36, in: 1...600, "Longest term of a member.", unit: "months")
    }
}
