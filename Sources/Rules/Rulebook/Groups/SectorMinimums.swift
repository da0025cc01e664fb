public import Events
public import FieldCoding

/// Least seats of a board by sector.
public struct SectorMinimums: RuleGroup {
    /// Least seats of community organisations.
    public let community: Count
    /// Least seats of the private sector.
    public let `private`: Count
    /// Least seats of public bodies.
    public let `public`: Count

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        community = try fields.parameter(
            "community", \.community, default: 1, in: 0...99, "Least seats of community organisations.", unit: "seats")
        `private` = try fields.parameter(
            "private", \.private, default: 1, in: 0...99, "Least seats of the private sector.", unit: "seats")
        `public` = try fields.parameter(
            "public", \.public, default: 1, in: 0...99, "Least seats of public bodies.", unit: "seats")
    }
}
