public import FieldCoding

/// A proposed territory is assessed against the criteria of selection.
public struct TerritoryAssessed: Event {
    /// `territory.assessed`.
    public static let type = EventType.territoryAssessed

    /// Organisations that are active there.
    public let activeOrganisations: Count
    /// The local government's letter of support.
    public let letter: ContentHash?
    /// Whether the local government supports the programme.
    public let localGovernmentSupport: Bool
    /// Where the figures come from.
    public let source: Text
    /// Share of households in the 40 % most vulnerable bracket.
    public let vulnerability: BasisPoints

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        activeOrganisations = try fields.field(
            "activeOrganisations", \.activeOrganisations, "Organisations that are active there.")
        letter = try fields.optional("letter", \.letter, "The local government's letter of support.")
        localGovernmentSupport = try fields.field(
            "localGovernmentSupport", \.localGovernmentSupport, "Whether the local government supports the programme.")
        source = try fields.field("source", \.source, "Where the figures come from.")
        vulnerability = try fields.field(
            "vulnerability", \.vulnerability, "Share of households in the 40 % most vulnerable bracket.")
    }

    /// Assembles a value from its parts.
    public init(
        activeOrganisations: Count, letter: ContentHash? = nil, localGovernmentSupport: Bool, source: Text,
        vulnerability: BasisPoints
    ) {
        self.activeOrganisations = activeOrganisations
        self.letter = letter
        self.localGovernmentSupport = localGovernmentSupport
        self.source = source
        self.vulnerability = vulnerability
    }
}
