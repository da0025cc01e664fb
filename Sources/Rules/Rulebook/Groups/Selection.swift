public import Events
public import FieldCoding

/// When a territory may be selected.
public struct Selection: RuleGroup {
    /// The local government supports it.
    public let localGovernmentSupport: Bool
    /// Least number of active organisations.
    public let minOrganisations: Count
    /// Least share of households in the 40 % most vulnerable bracket.
    public let minVulnerability: BasisPoints

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        localGovernmentSupport = try fields.parameter(
            "localGovernmentSupport", \.localGovernmentSupport, default: true, "The local government supports it.")
        minOrganisations = try fields.parameter(
            "minOrganisations", \.minOrganisations, default: 3, in: 0...1_000,
            "Least number of active organisations.", unit: "organisations")
        minVulnerability = try fields.parameter(
            "minVulnerability", \.minVulnerability, default: 4_000, in: 0...10_000,
            "Least share of households in the 40 % most vulnerable bracket.", unit: "basis points")
    }
}
