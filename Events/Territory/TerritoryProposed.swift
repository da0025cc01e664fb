public import FieldCoding

/// A territory is put forward for the programme.
public struct TerritoryProposed: Event {
    /// `territory.proposed`.
    public static let type = EventType.territoryProposed

    /// The commune it lies in.
    public let commune: Text
    /// Its name.
    public let name: Text
    /// Residents.
    public let population: Count?
    /// The region it lies in.
    public let region: Text?

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        commune = try fields.field("commune", \.commune, "The commune it lies in.")
        name = try fields.field("name", \.name, "Its name.")
        population = try fields.optional("population", \.population, "Residents.")
        region = try fields.optional("region", \.region, "The region it lies in.")
    }

    /// Assembles a value from its parts.
    public init(commune: Text, name: Text, population: Count? = nil, region: Text? = nil) {
        self.commune = commune
        self.name = name
        self.population = population
        self.region = region
    }
}
