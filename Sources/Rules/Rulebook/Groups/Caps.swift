public import Events
public import FieldCoding

/// Most of what an organisation or a project may get, and least of what it must bring.
public struct Caps: RuleGroup {
    /// Most share of categories of items in what is requested.
    public let categories: [CategoryCap]
    /// Oldest certificate that is accepted.
    public let certificateMaxDays: Count
    /// Least share of own money.
    public let cofinancingMin: BasisPoints
    /// Least age of an organisation, from the issue of its legal personality.
    public let organisationMinAgeDays: Count
    /// Most projects of one organisation in one call.
    public let perOrganisation: Count
    /// Most that a project may request, by kind of organisation.
    public let perProject: [KindCap]

    /// Walks the parameters.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        categories = try fields.parameter(
            "categories", \.categories,
            default: [
                CategoryCap(category: CategoryID(unchecked: "administration"), max: 500),
                CategoryCap(category: CategoryID(unchecked: "outreach"), max: 1_000),
            ], count: 0...100, "Most share of categories of items in what is requested.", unit: "categories")
        certificateMaxDays = try fields.parameter(
            "certificateMaxDays", \.certificateMaxDays, default: 30, in: 0...3_650,
            "Oldest certificate that is accepted.", unit: "days")
        cofinancingMin = try fields.parameter(
            "cofinancingMin", \.cofinancingMin, default: 0, in: 0...10_000,
            "Least share of own money.", unit: "basis points")
        organisationMinAgeDays = try fields.parameter(
            "organisationMinAgeDays", \.organisationMinAgeDays, default: 730, in: 0...36_500,
            "Least age of an organisation, from the issue of its legal personality.", unit: "days")
        perOrganisation = try fields.parameter(
            "perOrganisation", \.perOrganisation, default: 1, in: 0...10_000,
            "Most projects of one organisation in one call.", unit: "projects")
        perProject = try fields.parameter(
            "perProject", \.perProject, default: [], count: 0...100,
            "Most that a project may request, by kind of organisation.", unit: "kinds")
    }

    /// Most share of one category of items in what a project requests.
    public struct CategoryCap: FieldRecord, Hashable {
        /// The category.
        public let category: CategoryID
        /// Most.
        public let max: BasisPoints

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            category = try fields.field("category", \.category, "The category.")
            max = try fields.field("max", \.max, "Most.")
        }

        /// Assembles a value from its parts.
        public init(category: CategoryID, max: BasisPoints) {
            self.category = category
            self.max = max
        }
    }

    /// Most that a project of one kind of organisation may request.
    public struct KindCap: FieldRecord, Hashable {
        /// The kind of organisation.
        public let kind: OrganisationRegistered.Kind
        /// Most.
        public let max: Money

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            kind = try fields.field("kind", \.kind, "The kind of organisation.")
            max = try fields.field("max", \.max, "Most.")
        }

        /// Assembles a value from its parts.
        public init(kind: OrganisationRegistered.Kind, max: Money) {
            self.kind = kind
            self.max = max
        }
    }
}
