import Events
import FieldCoding
import Rules

/// What a territory is and how it stands in the programme: proposed, assessed, selected, closed.
struct Profile: Fold, FieldRecord {
    static let version = 1
    static let reads: EventTypeSet = [.territoryProposed, .territoryAssessed, .territorySelected, .territoryClosed]

    /// The last assessment.
    private(set) var assessment: Assessment?
    private(set) var closed: Day?
    private(set) var commune: Text?
    private(set) var name: Text?
    private(set) var population: Int64?
    private(set) var proposed: Day?
    private(set) var selected: Day?

    init() {}
    init(_ state: Profile) { self = state }
    var state: Profile { self }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        assessment = try fields.optional("assessment", \.assessment, "The last assessment.")
        closed = try fields.optional("closed", \.closed, "The day it left the programme.")
        commune = try fields.optional("commune", \.commune, "Its commune.")
        name = try fields.optional("name", \.name, "What it is called.")
        population = try fields.optional("population", \.population, "Inhabitants.")
        proposed = try fields.optional("proposed", \.proposed, "The day it was proposed.")
        selected = try fields.optional("selected", \.selected, "The day it was selected.")
    }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        switch event.type {
        case .territoryProposed:
            let territory = event.content(TerritoryProposed.self)
            commune = territory.commune
            name = territory.name
            population = territory.population?.value
            proposed = event.occurred
        case .territoryAssessed: assessment = Assessment(event.content(TerritoryAssessed.self))
        case .territorySelected: selected = event.occurred
        case .territoryClosed: closed = event.occurred
        default: break
        }
    }

    /// How it stands, in the words of the report.
    var standing: String? {
        if closed != nil { return "closed" }
        if selected != nil { return "selected" }
        if assessment != nil { return "assessed" }
        return proposed.map { _ in "proposed" }
    }
}

/// What an assessment of a territory found.
struct Assessment: FieldRecord {
    let activeOrganisations: Int64
    let localGovernmentSupport: Bool
    let vulnerability: BasisPoints

    init(_ event: TerritoryAssessed) {
        activeOrganisations = event.activeOrganisations.value
        localGovernmentSupport = event.localGovernmentSupport
        vulnerability = event.vulnerability
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        activeOrganisations = try fields.field("activeOrganisations", \.activeOrganisations, "Active organisations.")
        localGovernmentSupport = try fields.flag(
            "localGovernmentSupport", \.localGovernmentSupport, "The local government supports the programme.")
        vulnerability = try fields.field("vulnerability", \.vulnerability, "Share of vulnerable households.")
    }
}
